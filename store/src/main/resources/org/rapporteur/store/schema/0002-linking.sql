-- Results of linking over stories: they come after coding, from passes of their own.

-- One pass of a linker over one run.
CREATE TABLE linkings (
  linking INTEGER PRIMARY KEY,
  run INTEGER NOT NULL,
  linker VARCHAR NOT NULL,
  options VARCHAR NOT NULL,
  started TIMESTAMP NOT NULL,
  ended TIMESTAMP,
  state VARCHAR NOT NULL
);

-- Rows of a pass name it; rows of the coder, within a story, have no pass.
ALTER TABLE links ADD COLUMN linking INTEGER;
ALTER TABLE links ADD COLUMN score DOUBLE;
ALTER TABLE links ADD COLUMN reason VARCHAR;
ALTER TABLE processes ADD COLUMN linking INTEGER;
ALTER TABLE processes ADD COLUMN score DOUBLE;
ALTER TABLE processes ADD COLUMN reason VARCHAR;

-- Pairs of records that a linker found to tell the same, event_id before other_event_id.
CREATE TABLE link_pairs (
  linking INTEGER NOT NULL,
  run INTEGER NOT NULL,
  event_id VARCHAR NOT NULL,
  other_event_id VARCHAR NOT NULL,
  score DOUBLE
);

-- Stories that rest on the same report as an earlier one.
CREATE TABLE duplicates (
  linking INTEGER NOT NULL,
  story_key VARCHAR NOT NULL,
  earlier_key VARCHAR NOT NULL,
  kinship VARCHAR NOT NULL,
  similarity DOUBLE,
  reason VARCHAR
);

-- What became of what somebody planned, promised, agreed, threatened or demanded.
CREATE TABLE commitments (
  linking INTEGER NOT NULL,
  run INTEGER NOT NULL,
  link VARCHAR NOT NULL,
  outcome VARCHAR NOT NULL,
  outcome_link VARCHAR,
  date DATE,
  score DOUBLE,
  reason VARCHAR
);
