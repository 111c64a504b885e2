-- The lines of `boctin batch` as tables. The types are spelled out: what DuckDB guesses from a first thousand lines
-- (all ranges null, say) need not fit the rest. Fields that are not named here are not read.
CREATE OR REPLACE TABLE lines AS
SELECT ok, source, error, document
FROM read_json('documents.ndjson', format = 'newline_delimited', columns = {
  ok: 'BOOLEAN',
  source: 'VARCHAR',
  error: 'STRUCT(code VARCHAR, message VARCHAR)',
  document: 'STRUCT(
    title VARCHAR,
    publishedAt VARCHAR,
    "date" STRUCT("start" VARCHAR),
    attendees STRUCT("name" VARCHAR, "rank" VARCHAR, roles VARCHAR[],
      titles STRUCT("text" VARCHAR, "position" VARCHAR, organization VARCHAR, "level" VARCHAR)[])[],
    projectCodes STRUCT("type" VARCHAR, code VARCHAR, "name" VARCHAR)[],
    figures STRUCT("text" VARCHAR, kind VARCHAR, "value" DOUBLE, "min" DOUBLE, "max" DOUBLE, unit VARCHAR, measure VARCHAR)[]
  )'
});

-- One row a page that was read. A date may be less than a day ("2020-10", "--10-16"): then `held` is null.
CREATE OR REPLACE TABLE meetings AS
SELECT source, document.title AS title, TRY_CAST(document.date.start AS DATE) AS held,
  TRY_CAST(document.publishedAt[:10] AS DATE) AS published
FROM lines WHERE ok;

-- One row a person a meeting. Groups ("đại diện lãnh đạo các sở") have no name and are left out.
CREATE OR REPLACE TABLE attendance AS
SELECT source, person.name AS person, person.rank AS rank, person.roles AS roles,
  list_transform(person.titles, title -> title.text) AS titles
FROM (SELECT source, unnest(document.attendees) AS person FROM lines WHERE ok)
WHERE person.name IS NOT NULL;

CREATE OR REPLACE TABLE figures AS
SELECT source, unnest(document.figures, recursive := true) FROM lines WHERE ok;
