-- One coded story, as the first version of the schema kept it.
INSERT INTO stories VALUES
  ('00000000000000ab', 1, 'talks', 'The Post', DATE '2024-05-16', 'Talks', NULL, 'KEN met SOM.', 'abcd', NULL,
   TIMESTAMP '2024-05-17 10:00:00');
INSERT INTO sources VALUES
  ('00000000000000ab', 'a.jsonl', NULL, 1, 'The Post', DATE '2024-05-16', 'Talks', NULL, NULL, NULL, TIMESTAMP '2024-05-17 10:00:00');
INSERT INTO runs VALUES
  (1, 'toy 0', 'toy', 'none', '0', '', TIMESTAMP '2024-05-17 10:00:00', TIMESTAMP '2024-05-17 10:01:00', 'complete');
INSERT INTO sessions VALUES
  (1, 1, 'ingest a.jsonl', 17, TIMESTAMP '2024-05-17 10:00:00', TIMESTAMP '2024-05-17 10:01:00', 'complete', 1);
INSERT INTO codings VALUES (1, '00000000000000ab', 1, 1, 1, 0, 1, 0);
INSERT INTO events BY NAME
SELECT 1 AS run, '00000000000000ab' AS story_key, 0 AS ordinal, 'e1' AS event_id, DATE '2024-05-16' AS date,
  [{'entity_text': 'KEN', 'start': 0, 'end': 3, 'entity_name': NULL, 'code': 'KEN', 'sector': ['GOV'],
    'identifier_id': NULL, 'mention': 'name'}] AS actor,
  [{'entity_text': 'SOM', 'start': 8, 'end': 11, 'entity_name': NULL, 'code': 'SOM', 'sector': ['GOV'],
    'identifier_id': NULL, 'mention': 'name'}] AS recipient,
  'CONSULT' AS event, 1 AS quad_code, 2.5 AS event_scale, 'happened' AS status, 'e1' AS link, '{}' AS record;
INSERT INTO links VALUES (1, '00000000000000ab', 'e1', 'e1', 'story');
INSERT INTO processes VALUES (1, '00000000000000ab', 'e1', 'Nairobi process', 'story');
