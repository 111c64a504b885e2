import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { records } from '../portal/portal.js'

const here = name => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'boctin-duckdb-'))
let connection

/** Runs a program in the folder of the test. */
const run = (status, program, args, input) => {
  const ended = spawnSync(program, args, { cwd: folder, input, encoding: 'utf8' })
  assert.equal(ended.status, status, ended.stderr)
  return ended.stdout
}
const rowsOf = async sql => (await connection.runAndReadAll(sql)).getRowsJson()

before(async () => {
  const crawl = [...records(), { id: 'hong', crawledAt: '2024-06-01' }]
  writeFileSync(join(folder, 'crawl.ndjson'), crawl.map(record => JSON.stringify(record)).join('\n'))
  // The record without a page fails (exit status 1) and stays out of the tables; it stops nothing.
  run(1, here('node_modules/.bin/boctin'), ['batch', 'crawl.ndjson', '-o', 'documents.ndjson', '--quiet'])
  run(0, process.execPath, [here('network.js')])
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`SET file_search_path = '${folder}'`)
})
after(() => rmSync(folder, { recursive: true }))

test('the network in Parquet: who sat with whom, how often', async () =>
  assert.deepEqual(await rowsOf("SELECT person, other, meetings FROM 'network.parquet'"), [
    ['Lò Văn Pảng', 'Trần Thị Mây', 3],
    ['Giàng A Sùng', 'Lò Văn Pảng', 2],
    ['Giàng A Sùng', 'Vi Thị Hoan', 2],
    ['Hoàng Đình Khôi', 'Lò Văn Pảng', 2],
    ['Lò Văn Pảng', 'Đặng Quốc Hưng', 2],
    ['Trần Thị Mây', 'Đặng Quốc Hưng', 2],
    ['Giàng A Sùng', 'Hoàng Đình Khôi', 1],
    ['Giàng A Sùng', 'Đặng Quốc Hưng', 1],
    ['Hoàng Đình Khôi', 'Trần Thị Mây', 1],
    ['Lò Văn Pảng', 'Nguyễn Bá Thiện', 1],
    ['Lò Văn Pảng', 'Vi Thị Hoan', 1],
    ['Nguyễn Bá Thiện', 'Trần Thị Mây', 1],
    ['Nguyễn Bá Thiện', 'Đặng Quốc Hưng', 1],
    ['Vi Thị Hoan', 'Đặng Quốc Hưng', 1],
  ]))

test('since when the two who met most have met', async () =>
  assert.deepEqual(await rowsOf("SELECT first, last FROM 'network.parquet' WHERE meetings = 3"), [
    ['2022-03-15', '2024-01-11'],
  ]))

test('offices over time: two were promoted', async () =>
  assert.deepEqual(
    await rowsOf(`SELECT person, office, first, last, meetings FROM 'careers.parquet'
      WHERE person IN (SELECT person FROM 'careers.parquet' GROUP BY person HAVING count(*) > 1)`),
    [
      ['Lò Văn Pảng', 'Phó Chủ tịch UBND huyện', '2022-03-15', '2022-09-05', 2],
      ['Lò Văn Pảng', 'Chủ tịch UBND huyện', '2023-02-06', '2024-01-11', 3],
      ['Đặng Quốc Hưng', 'Trưởng phòng Nông nghiệp và PTNT huyện', '2022-03-15', '2022-03-15', 1],
      ['Đặng Quốc Hưng', 'Phó Chủ tịch UBND huyện', '2024-01-11', '2024-05-17', 2],
    ],
  ))

test('every meeting has the day it was held and the day it was reported', async () =>
  assert.deepEqual(await rowsOf("SELECT DISTINCT held, published FROM 'attendance.parquet' ORDER BY held"), [
    ['2022-03-15', '2022-03-16'],
    ['2022-09-05', '2022-09-05'],
    ['2023-02-06', '2023-02-07'],
    ['2023-07-18', '2023-07-19'],
    ['2024-01-11', '2024-01-12'],
    ['2024-05-17', '2024-05-18'],
  ]))

test('sums of money, in đồng', async () =>
  assert.deepEqual(await rowsOf("SELECT held, largest, sums FROM 'money.parquet'"), [
    ['2022-03-15', 18_500_000_000, 1],
    ['2022-09-05', 500_000, 1],
    ['2024-01-11', 9_200_000_000, 1],
    ['2024-05-17', 160_000_000, 2],
  ]))

test('attendance keeps every person, rank and title through Parquet', async () => {
  assert.deepEqual(
    await rowsOf("SELECT count(*)::INTEGER, count(DISTINCT person)::INTEGER FROM 'attendance.parquet'"),
    [[19, 7]],
  )
  assert.deepEqual(
    await rowsOf("SELECT DISTINCT person, rank, titles FROM 'attendance.parquet' WHERE rank IS NOT NULL"),
    [['Hoàng Đình Khôi', 'Thượng tá', ['Chỉ huy trưởng Ban CHQS huyện']]],
  )
})
