// The contract that Spark, Hadoop streaming and every queue rely on: records in, lines out, no state.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { records, truth } from '../portal/portal.js'
import { reading } from '../portal/reading.js'
import { linesOf, pipe } from './engines.js'

const here = name => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'boctin-spark-'))
const BIN = here('node_modules/.bin')
const PATH = [BIN, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter)
const MAPPER = here('boctin-mapper.sh')

const MIRRORS = 8
const GOOD = Array.from({ length: MIRRORS }, (_, mirror) =>
  records().map(record => ({ ...record, id: `${mirror}-${record.id}`, mirror })),
).flat()
const BAD = [
  { id: 'khong-co-trang', mirror: 0 },
  { id: 'trang-rong', html: '' },
  { id: 'sai-kieu', text: 7 },
]
// JSON lets these two stand in a string as they are; only a line feed ends a record.
const SEPARATED = { id: 'u2028', text: 'Sáng ngày 16/10/2020, UBND xã họp.\u2028Đồng chí Lò Văn Pảng dự.\u2029Hết.' }
/** The bad ones stand among the good ones. */
const CRAWL = [...GOOD.slice(0, 9), BAD[0], ...GOOD.slice(9, 30), BAD[1], SEPARATED, ...GOOD.slice(30), BAD[2]].map(
  record => JSON.stringify(record),
)

/** A shell command in the folder of the test; `boctin` is on the path as `npm install --global` puts it. */
const shell = (command, input) =>
  spawnSync('sh', ['-c', command], { cwd: folder, env: { PATH, LC_ALL: 'C.UTF-8' }, input, encoding: 'utf8' })
const outputs = pattern =>
  readdirSync(folder)
    .sort()
    .filter(name => pattern.test(name))
    .flatMap(name => linesOf(readFileSync(join(folder, name), 'utf8')))
const sorted = lines => [...lines].sort()

let whole

before(() => {
  writeFileSync(join(folder, 'crawl.ndjson'), CRAWL.map(line => `${line}\n`).join(''))
  const { status, stdout, stderr } = shell('boctin batch - --quiet < crawl.ndjson')
  assert.deepEqual([status, stderr], [1, ''])
  whole = linesOf(stdout)
})
after(() => rmSync(folder, { recursive: true }))

describe('one run over everything', () => {
  test('gives one line a record, in their order', () =>
    assert.deepEqual(
      whole.map(line => JSON.parse(line).source),
      CRAWL.map(line => JSON.parse(line).id),
    ))

  test('reads every good record right and hands its other keys on', () => {
    const lines = new Map(whole.map(line => JSON.parse(line)).map(line => [line.source, line]))
    for (const { id, mirror, crawledAt } of GOOD) {
      const { ok, document, meta } = lines.get(id)
      assert.deepEqual([ok, meta], [true, { crawledAt, mirror }])
      assert.deepEqual(reading(document), truth[id.slice(id.indexOf('-') + 1)])
    }
    assert.match(lines.get('u2028').document.body.text, /UBND xã họp\..*Hết\.$/su)
  })

  test('fails the bad records alone', () => {
    const failed = whole.map(line => JSON.parse(line)).filter(({ ok }) => !ok)
    assert.deepEqual(
      failed.map(({ source, error }) => [source, error.code]),
      [
        ['khong-co-trang', 'RECORD_INVALID'],
        ['trang-rong', 'INPUT_EMPTY'],
        ['sai-kieu', 'RECORD_INVALID'],
      ],
    )
  })

  test('has no tab and no carriage return in a line: Hadoop takes the whole of it for the key', () =>
    assert.deepEqual(
      whole.filter(line => /[\t\r]/.test(line)),
      [],
    ))
})

describe('the same records, split in any way, give the same lines', () => {
  test('split --filter, round robin, at once, an output each', () => {
    const filter = 'boctin batch - --quiet > $FILE.out || test $? -eq 1'
    const { status, stderr } = shell(`split -n r/4 --filter='${filter}' crawl.ndjson robin-`)
    assert.deepEqual([status, stderr], [0, ''])
    assert.deepEqual(sorted(outputs(/^robin-.*\.out$/)), sorted(whole))
  })

  test('xargs -P over files of a chunk each', () => {
    const { status } = shell(`split -l 11 --additional-suffix=.ndjson crawl.ndjson chunk-
      ls chunk-*.ndjson | xargs -P 4 -I{} boctin batch {} --quiet -o {}.out`)
    assert.equal(status, 123) // what xargs says when some command ended with 1 to 125
    assert.deepEqual(outputs(/^chunk-.*\.out$/), whole) // the names are in the order of the chunks
  })

  const absent = spawnSync('parallel', ['--version']).error && 'no GNU parallel on the path: apt-get install parallel'
  if (absent && process.env.BOCTIN_REQUIRE_PARALLEL === '1') throw new Error(absent)
  test('GNU parallel --pipe, in order', { skip: absent }, () => {
    const { stdout } = shell('parallel --pipe --keep-order --block 20k -j 4 boctin batch - --quiet < crawl.ndjson')
    assert.deepEqual(linesOf(stdout), whole)
  })

  const chunks = size =>
    Array.from({ length: Math.ceil(CRAWL.length / size) }, (_, at) => CRAWL.slice(at * size, (at + 1) * size))
  test("Spark's pipe: partitions in order, their lines in order", async () => {
    const partitions = await Promise.all(chunks(14).map(chunk => pipe(chunk, ['sh', MAPPER], { PATH })))
    assert.deepEqual(partitions.flat(), whole)
  })
  test('a partition that is run again (speculation, a lost node) gives the same bytes', async () => {
    const [chunk] = chunks(14)
    const [first, second] = await Promise.all([1, 2].map(() => pipe(chunk, ['sh', MAPPER], { PATH })))
    assert.deepEqual(first, second)
  })
  test('an empty partition gives no line and no failure', async () =>
    assert.deepEqual(await pipe([], ['boctin', 'batch', '-', '--quiet'], { PATH }), []))
})

describe('what an engine trips over', () => {
  test('without boctin-mapper.sh one bad record is a failed task', async () => {
    await assert.rejects(pipe(CRAWL, ['boctin', 'batch', '-', '--quiet'], { PATH }), /status 1$/)
  })
  test('wrong usage still fails the task', async () => {
    await assert.rejects(pipe(CRAWL, ['sh', MAPPER, '--no-such-option'], { PATH }), /status/)
  })
  test("PySpark's empty default environment finds no boctin", async () => {
    await assert.rejects(pipe(CRAWL.slice(0, 1), ['sh', MAPPER], {}), /status/)
  })
  test('a line that is no JSON has no id: it fails under its place in the chunk, and fails alone', async () => {
    const lines = await pipe([CRAWL[0], '{"id":"cut off', CRAWL[1]], ['sh', MAPPER], { PATH })
    assert.deepEqual([lines[0], lines[2]], [whole[0], whole[1]])
    const { ok, source, error } = JSON.parse(lines[1])
    assert.deepEqual([ok, source, error.code], [false, 'stdin:2', 'RECORD_INVALID'])
  })
  test('a line comes back while its engine still has records to give', { timeout: 30_000 }, async () => {
    const child = spawn(join(BIN, 'boctin'), ['batch', '-', '--quiet'], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.write(`${CRAWL[0]}\n`)
    for await (const text of child.stdout.setEncoding('utf8')) {
      assert.ok(text.startsWith(`{"ok":true,"source":"${GOOD[0].id}"`))
      break
    }
    child.kill()
  })
})
