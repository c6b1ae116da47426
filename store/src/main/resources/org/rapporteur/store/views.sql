-- Views on a store. They are made anew whenever a program with another schema opens the store to write.

-- Of each story the latest run that coded it.
CREATE OR REPLACE VIEW current_codings AS
SELECT story_key, max(run) AS run
FROM codings
GROUP BY story_key;

-- The events of the latest coding of each story.
CREATE OR REPLACE VIEW current_events AS
SELECT e.*
FROM events e
SEMI JOIN current_codings c ON e.run = c.run AND e.story_key = c.story_key;

-- The link of each record: that of the latest linking pass over stories, else the coder's within the story.
CREATE OR REPLACE VIEW event_links AS
SELECT l.run, l.story_key, l.event_id, coalesce(c.link, l.link) AS link
FROM links l
LEFT JOIN (
  SELECT run, story_key, event_id, link
  FROM links
  SEMI JOIN (SELECT run, max(linking) AS linking FROM links WHERE scope = 'corpus' GROUP BY run) latest
    USING (run, linking)
) c USING (run, story_key, event_id)
WHERE l.scope = 'story';

-- One row for each pair of an actor and a recipient; an event with one side only has one row with the other side empty,
-- an event of several parties that do it together has a row for each ordered pair of them.
CREATE OR REPLACE VIEW dyads AS
WITH sides AS (
  SELECT e.run, e.story_key, e.event_id, coalesce(e.date, s.published) AS day, e.event, e.mode, e.status,
    e.quad_code, e.event_scale, e.cameo, k.link,
    CASE WHEN len(e.actor) = 0 THEN [NULL] ELSE e.actor END AS actors,
    CASE WHEN len(e.recipient) > 0 THEN e.recipient
         WHEN len(e.actor) > 1 THEN e.actor
         ELSE [NULL] END AS recipients,
    len(e.recipient) = 0 AND len(e.actor) > 1 AS reciprocal
  FROM current_events e
  JOIN stories s USING (story_key)
  LEFT JOIN event_links k ON k.run = e.run AND k.story_key = e.story_key AND k.event_id = e.event_id
),
pairs AS (
  SELECT sides.* EXCLUDE (actors, recipients), a.side AS actor, r.side AS recipient, a.place AS a, r.place AS r
  FROM sides,
    LATERAL (SELECT unnest(actors) AS side, unnest(range(len(actors))) AS place) a,
    LATERAL (SELECT unnest(recipients) AS side, unnest(range(len(recipients))) AS place) r
)
SELECT run, story_key, event_id, day, actor.code AS actor_code, actor.sector[1] AS actor_sector,
  coalesce(actor.entity_name, actor.entity_text) AS actor,
  recipient.code AS recipient_code, recipient.sector[1] AS recipient_sector,
  coalesce(recipient.entity_name, recipient.entity_text) AS recipient,
  event, mode, status, quad_code, event_scale, cameo, link, reciprocal
FROM pairs
WHERE NOT reciprocal OR a <> r;

-- Events between two codes in a week, without what is planned, denied, negated, conditional or long past. Records that are
-- linked as one event count once.
CREATE OR REPLACE VIEW dyads_by_week AS
WITH told AS (
  SELECT DISTINCT ON (link, actor_code, recipient_code, event)
    date_trunc('week', day) AS week, actor_code, recipient_code, event, quad_code, event_scale
  FROM dyads
  WHERE status IN ('happened', 'ongoing') AND day IS NOT NULL
    AND actor_code IS NOT NULL AND recipient_code IS NOT NULL
  ORDER BY link, actor_code, recipient_code, event, day, event_id
)
SELECT CAST(week AS DATE) AS week, actor_code, recipient_code,
  count(*) AS events,
  count(*) FILTER (quad_code = 1) AS verbal_cooperation,
  count(*) FILTER (quad_code = 2) AS material_cooperation,
  count(*) FILTER (quad_code = 3) AS verbal_conflict,
  count(*) FILTER (quad_code = 4) AS material_conflict,
  round(avg(event_scale), 3) AS mean_scale
FROM told
GROUP BY ALL;

-- Who says what: one row for each event that somebody is quoted for, with the innermost speaker.
CREATE OR REPLACE VIEW claims AS
SELECT e.run, e.story_key, e.event_id, coalesce(e.date, s.published) AS day, s.published,
  coalesce(speaker.entity.entity_name, speaker.text) AS speaker,
  speaker.entity.code AS speaker_code,
  speaker.entity.sector[1] AS speaker_sector,
  speaker.cue AS cue,
  len(e.attribution) AS chain_length,
  list_transform(e.actor, lambda x: coalesce(x.entity_name, x.entity_text)) AS actors,
  list_transform(e.actor, lambda x: x.code) AS actor_codes,
  e.event, e.mode, e.status,
  list_transform(e.recipient, lambda x: coalesce(x.entity_name, x.entity_text)) AS recipients,
  list_transform(e.recipient, lambda x: x.code) AS recipient_codes,
  e.content.event AS content_event,
  s.publisher, e.text
FROM (SELECT *, attribution[-1] AS speaker FROM current_events WHERE len(attribution) > 0) e
JOIN stories s USING (story_key);

-- Events of a day by type and status.
CREATE OR REPLACE VIEW events_by_day AS
SELECT coalesce(e.date, s.published) AS day, e.event, e.status, count(*) AS events
FROM current_events e JOIN stories s USING (story_key)
GROUP BY ALL;

-- Where events happened, with the day and the sides' codes, for maps.
CREATE OR REPLACE VIEW events_on_map AS
SELECT e.event_id, coalesce(e.date, s.published) AS day, e.event, e.mode, e.status, p.text, p.name, p.country, p.region,
  p.lat, p.lon, p.precision
FROM current_events e
JOIN places p ON p.run = e.run AND p.event_id = e.event_id AND p.role = 'event'
JOIN stories s ON s.story_key = e.story_key
WHERE p.lat IS NOT NULL;

-- What each run did.
CREATE OR REPLACE VIEW run_summary AS
SELECT r.run, r.coder, r.options, r.started, r.ended, r.state,
  count(c.story_key) AS stories,
  CAST(coalesce(sum(c.sentences), 0) AS BIGINT) AS sentences,
  CAST(coalesce(sum(c.parsed), 0) AS BIGINT) AS parsed,
  CAST(coalesce(sum(c.events), 0) AS BIGINT) AS events,
  CAST(coalesce(sum(c.quotations), 0) AS BIGINT) AS quotations,
  (SELECT count(*) FROM failures f WHERE f.run = r.run) AS failures
FROM runs r LEFT JOIN codings c USING (run)
GROUP BY ALL;
