// node network.js: reads documents.ndjson of the folder it is started in, prints who sat with whom, writes Parquet.
// Where DuckDB's own command line is at hand the scripts alone do: duckdb < tables.sql and so on, in one session.
import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

const connection = await (await DuckDBInstance.create(':memory:')).connect()
for (const name of ['tables.sql', 'network.sql', 'parquet.sql'])
  await connection.run(readFileSync(new URL(name, import.meta.url), 'utf8'))

for (const view of ['network', 'careers', 'money']) {
  const answer = await connection.runAndReadAll(`FROM ${view}`)
  console.log(`\n${view}`)
  console.table(answer.getRowObjectsJson())
}
