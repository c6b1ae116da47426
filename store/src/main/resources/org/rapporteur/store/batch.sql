-- Files what one batch staged. ${event} and ${quotation} are the structures of the records.

CREATE OR REPLACE TEMP TABLE batch_events AS
SELECT run, story_key, ordinal, record, r.*
FROM (SELECT *, from_json(typed, '${event}') AS r FROM staged_events);

INSERT INTO events BY NAME
SELECT * RENAME (id AS event_id) FROM batch_events;

INSERT INTO entities
SELECT run, story_key, id, side, place, e.entity_text, e."start", e."end", e.entity_name, e.code, e.sector, e.sector[1],
  e.identifier_id, e.mention
FROM (
  SELECT run, story_key, ordinal, id, 'actor' AS side, unnest(actor) AS e, unnest(range(len(actor))) AS place
  FROM batch_events
  UNION ALL
  SELECT run, story_key, ordinal, id, 'recipient', unnest(recipient), unnest(range(len(recipient)))
  FROM batch_events
  UNION ALL
  SELECT run, story_key, ordinal, id, 'content_actor', unnest(content.actor), unnest(range(len(content.actor)))
  FROM batch_events
  UNION ALL
  SELECT run, story_key, ordinal, id, 'content_recipient', unnest(content.recipient), unnest(range(len(content.recipient)))
  FROM batch_events
);

INSERT INTO attributions
SELECT run, story_key, id, place, a.text, a.cue, a."start", a."end", a.entity.entity_text, a.entity.entity_name,
  a.entity.code, a.entity.sector, a.entity.sector[1], a.entity.identifier_id, a.entity.mention
FROM (
  SELECT run, story_key, id, unnest(attribution) AS a, unnest(range(len(attribution))) AS place
  FROM batch_events
);

INSERT INTO links BY NAME
SELECT run, story_key, id AS event_id, link, 'story' AS scope FROM batch_events;

INSERT INTO processes BY NAME
SELECT run, story_key, id AS event_id, unnest(process) AS process, 'story' AS scope FROM batch_events;

INSERT INTO quotations
SELECT run, story_key, ordinal, q.id, q.source.text, q.source.spans, q.source.entity.entity_name, q.source.entity.code,
  q.source.entity.sector, q.source.entity.identifier_id, q.cue.text, q.cue.spans, q.content.text, q.content.spans, q.type,
  q.text_info."sequence", record
FROM (SELECT *, from_json(typed, '${quotation}') AS q FROM staged_quotations);

DROP TABLE batch_events;
