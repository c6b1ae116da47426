-- The coded corpus: stories, what was read out of them, and what could not be read.

-- Stories as they were first seen.
CREATE TABLE stories (
  story_key VARCHAR PRIMARY KEY,
  number BIGINT NOT NULL,
  story VARCHAR NOT NULL,
  publisher VARCHAR,
  published DATE,
  title VARCHAR,
  url VARCHAR,
  text VARCHAR NOT NULL,
  text_hash VARCHAR NOT NULL,
  exact VARCHAR,
  first_seen TIMESTAMP NOT NULL
);

-- Where a story was found: one row for each file that holds it.
CREATE TABLE sources (
  story_key VARCHAR NOT NULL,
  file VARCHAR NOT NULL,
  entry VARCHAR,
  position BIGINT,
  publisher VARCHAR,
  published DATE,
  title VARCHAR,
  url VARCHAR,
  author VARCHAR,
  "language" VARCHAR,
  first_seen TIMESTAMP NOT NULL
);

-- A run is all that one coder with one set of options coded.
CREATE TABLE runs (
  run INTEGER PRIMARY KEY,
  coder VARCHAR NOT NULL,
  program VARCHAR NOT NULL,
  parser VARCHAR NOT NULL,
  knowledge_hash VARCHAR NOT NULL,
  options VARCHAR NOT NULL,
  started TIMESTAMP NOT NULL,
  ended TIMESTAMP,
  state VARCHAR NOT NULL
);

-- A session is one call of the program that added to a run.
CREATE TABLE sessions (
  session INTEGER PRIMARY KEY,
  run INTEGER NOT NULL,
  command VARCHAR NOT NULL,
  pid BIGINT NOT NULL,
  started TIMESTAMP NOT NULL,
  ended TIMESTAMP,
  state VARCHAR NOT NULL,
  stories BIGINT NOT NULL
);

-- That a run coded a story, and how it went.
CREATE TABLE codings (
  run INTEGER NOT NULL,
  story_key VARCHAR NOT NULL,
  sentences INTEGER NOT NULL,
  parsed INTEGER NOT NULL,
  with_events INTEGER NOT NULL,
  given_up INTEGER NOT NULL,
  events INTEGER NOT NULL,
  quotations INTEGER NOT NULL,
  PRIMARY KEY (run, story_key)
);

-- Sentences with at least one event or quotation.
CREATE TABLE sentences (
  run INTEGER NOT NULL,
  story_key VARCHAR NOT NULL,
  sequence INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text VARCHAR NOT NULL
);

-- The event records, a column for each field, and the record as it is written.
CREATE TABLE events (
  run INTEGER NOT NULL,
  story_key VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  event_id VARCHAR NOT NULL,
  date DATE,
  end_date DATE,
  date_basis VARCHAR,
  date_text VARCHAR,
  actor STRUCT(entity_text VARCHAR, "start" INTEGER, "end" INTEGER, entity_name VARCHAR, code VARCHAR,
    sector VARCHAR[], identifier_id VARCHAR, mention VARCHAR)[],
  recipient STRUCT(entity_text VARCHAR, "start" INTEGER, "end" INTEGER, entity_name VARCHAR, code VARCHAR,
    sector VARCHAR[], identifier_id VARCHAR, mention VARCHAR)[],
  event VARCHAR NOT NULL,
  mode VARCHAR[],
  context VARCHAR[],
  content STRUCT(event VARCHAR, mode VARCHAR[],
    actor STRUCT(entity_text VARCHAR, "start" INTEGER, "end" INTEGER, entity_name VARCHAR, code VARCHAR,
      sector VARCHAR[], identifier_id VARCHAR, mention VARCHAR)[],
    recipient STRUCT(entity_text VARCHAR, "start" INTEGER, "end" INTEGER, entity_name VARCHAR, code VARCHAR,
      sector VARCHAR[], identifier_id VARCHAR, mention VARCHAR)[]),
  cameo VARCHAR,
  quad_code INTEGER,
  event_scale DOUBLE,
  status VARCHAR,
  attribution STRUCT(text VARCHAR, cue VARCHAR, "start" INTEGER, "end" INTEGER,
    entity STRUCT(entity_text VARCHAR, "start" INTEGER, "end" INTEGER, entity_name VARCHAR, code VARCHAR,
      sector VARCHAR[], identifier_id VARCHAR, mention VARCHAR))[],
  event_loc STRUCT(text VARCHAR, name VARCHAR, country VARCHAR, lat DOUBLE, lon DOUBLE),
  size STRUCT(
    dead STRUCT("value" BIGINT, "max" BIGINT, text VARCHAR),
    injured STRUCT("value" BIGINT, "max" BIGINT, text VARCHAR),
    arrested STRUCT("value" BIGINT, "max" BIGINT, text VARCHAR),
    crowd STRUCT("value" BIGINT, "max" BIGINT, text VARCHAR)),
  process VARCHAR[],
  event_text VARCHAR,
  text VARCHAR,
  text_info STRUCT("sequence" INTEGER, "start" INTEGER, "end" INTEGER, "trigger" INTEGER[]),
  explanation STRUCT(rule VARCHAR, pattern VARCHAR, path VARCHAR[]),
  cite_info STRUCT(story VARCHAR, publisher VARCHAR, url VARCHAR, title VARCHAR, "language" VARCHAR, published DATE),
  link VARCHAR,
  coder VARCHAR,
  record VARCHAR NOT NULL
);

-- One row for each side of an event, and of what an event speaks of.
CREATE TABLE entities (
  run INTEGER NOT NULL,
  story_key VARCHAR NOT NULL,
  event_id VARCHAR NOT NULL,
  side VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  entity_text VARCHAR,
  span_start INTEGER,
  span_end INTEGER,
  entity_name VARCHAR,
  code VARCHAR,
  sector VARCHAR[],
  primary_sector VARCHAR,
  identifier_id VARCHAR,
  mention VARCHAR
);

-- One row for each link of a reporting chain, the outermost first.
CREATE TABLE attributions (
  run INTEGER NOT NULL,
  story_key VARCHAR NOT NULL,
  event_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  text VARCHAR,
  cue VARCHAR,
  span_start INTEGER,
  span_end INTEGER,
  entity_text VARCHAR,
  entity_name VARCHAR,
  code VARCHAR,
  sector VARCHAR[],
  primary_sector VARCHAR,
  identifier_id VARCHAR,
  mention VARCHAR
);

CREATE TABLE quotations (
  run INTEGER NOT NULL,
  story_key VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  quotation_id VARCHAR NOT NULL,
  source_text VARCHAR,
  source_spans INTEGER[][],
  source_name VARCHAR,
  source_code VARCHAR,
  source_sector VARCHAR[],
  source_identifier_id VARCHAR,
  cue_text VARCHAR,
  cue_spans INTEGER[][],
  content_text VARCHAR,
  content_spans INTEGER[][],
  type VARCHAR,
  sequence INTEGER,
  record VARCHAR NOT NULL
);

-- Places of events, and all places that a story names.
CREATE TABLE places (
  run INTEGER NOT NULL,
  story_key VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  event_id VARCHAR,
  sequence INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  country VARCHAR,
  region VARCHAR,
  lat DOUBLE,
  lon DOUBLE,
  precision VARCHAR NOT NULL
);

-- Records of the same event have one link.
CREATE TABLE links (
  run INTEGER NOT NULL,
  story_key VARCHAR NOT NULL,
  event_id VARCHAR NOT NULL,
  link VARCHAR NOT NULL,
  scope VARCHAR NOT NULL
);

-- Negotiation processes that events belong to.
CREATE TABLE processes (
  run INTEGER NOT NULL,
  story_key VARCHAR NOT NULL,
  event_id VARCHAR NOT NULL,
  process VARCHAR NOT NULL,
  scope VARCHAR NOT NULL
);

-- What could not be read or coded.
CREATE TABLE failures (
  failure_key VARCHAR PRIMARY KEY,
  run INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  file VARCHAR NOT NULL,
  entry VARCHAR,
  position BIGINT,
  story VARCHAR,
  reason VARCHAR NOT NULL,
  advice VARCHAR,
  seen TIMESTAMP NOT NULL
);
