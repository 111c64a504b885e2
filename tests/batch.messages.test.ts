import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { timeLeft } from '../src/cli/batch/left'
import { boctin, file, LINE, records, shell, terminal } from './batch.process'

describe('messages', () => {
  const failing = file('failing.ndjson', `{"id":1}\n${records(300)}`)
  const SUMMARY = /boctin: 300 pages done, 1 failed, [\d.]+ s, [\d.]+ pages\/s\r?\n$/

  it('are a summary alone where there is no terminal', () => {
    const { stderr } = boctin(['batch', failing, '-o', 'out.ndjson'])
    expect(stderr).toMatch(SUMMARY)
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stderr).not.toContain('\u001b')
  })
  it('are drawn over each other on a terminal, failures in red', () => {
    const shown = terminal(`batch ${failing} -o out.ndjson`)
    expect(shown).toMatch(/\r\u001b\[K\d+ pages, [\d.]+ pages\/s, \u001b\[31m1 failed\u001b\[39m/)
    expect(shown.replaceAll(/\u001b\[\d+m/g, '')).toMatch(SUMMARY)
  })
  it('have no colours with NO_COLOR', () => {
    const shown = terminal(`batch ${failing} -o out.ndjson`, { NO_COLOR: '1' })
    expect(shown).toContain('1 failed')
    expect(shown).not.toContain('\u001b[31m')
  })
  it('do not run into the lines on the same terminal', () =>
    expect(terminal(`batch ${failing}`)).not.toContain('\u001b[K'))
  it('are none with --quiet', () => expect(terminal(`batch ${failing} -o out.ndjson --quiet`)).toBe(''))
})

describe('the time that is left', () => {
  it.each([
    ['half of it done', 10, 0, 0.5, ['10 s left']],
    ['a tenth of it done', 13, 0, 0.1, ['1 min 57 s left']],
    ['a minute to go', 60, 0, 0.5, ['1 min 0 s left']],
    ['hours', 3600, 0, 0.25, ['3 h 0 min left']],
    ['days', 3600, 0, 0.02, ['2 d 1 h left']],
    ['parts of a second', 2, 0, 0.9, ['1 s left']],
    ['all of it done', 2, 0, 1, ['0 s left']],
    ['most of it done by an earlier run', 10, 0.8, 0.9, ['10 s left']],
    ['nothing done', 10, 0, 0, []],
    ['nothing done since an earlier run', 10, 0.8, 0.8, []],
    ['too early to tell', 0.9, 0, 0.5, []],
    ['a whole that nobody knows', 10, 0, undefined, []],
  ] as const)('%s', (_, seconds, from, share, expected) => expect(timeLeft(seconds, from, share)).toEqual(expected))
})

describe('the time that is left, on a terminal', () => {
  // Nothing is told in the first second, in which a fast machine may have done all: what is read, or whoever reads, waits.
  const WAIT = 'sleep 1.5'
  const LONG = Array(15).fill(LINE).join(' ')
  const MANY = 3000
  const PAGES = 600
  const many = Array.from({ length: MANY }, (_, id) => `${JSON.stringify({ id: `p${id}`, text: LONG })}\n`).join('')
  /** What a gzip cannot make much smaller: half of what it unpacks to. */
  const dense = many
    .split('\n')
    .slice(0, -1)
    .map(line => line.replace(/\}$/, `,"pad":"${createHash('sha512').update(line).digest('base64')}"}\n`))
    .join('')
  const one = file('one.txt', Array(3).fill(LONG).join('\n\n'))
  const ETA = /(\d+) pages, (\d+)%, [\d.]+ pages\/s(?:, \S*\d+ failed\S*)?, \d+ s left/g
  /** Pages done and percent, each time that it was told. */
  const told = (args: string) => [...terminal(`batch ${args}`).matchAll(ETA)].map(m => [+m[1]!, +m[2]!])

  it.each([
    ['records', file('eta.ndjson', many), '1'],
    ['records, with two jobs', file('eta.ndjson', many), '2'],
    ['gzipped records and a page', `${one} ${file('eta.ndjson.gz', gzipSync(dense))}`, '1'],
    ['pages', Array(PAGES).fill(one).join(' '), '1'],
    [
      'pages, some of which are missing',
      Array(PAGES / 2)
        .fill(`${one} khong-co.txt`)
        .join(' '),
      '2',
    ],
  ])('is told of %s', (_, inputs, jobs) => {
    const times = told(`${inputs} --jobs ${jobs} | { ${WAIT}; cat > told.ndjson; }`)
    expect(times.length).toBeGreaterThan(0)
    const total = inputs.includes('eta.') ? MANY : PAGES
    // A file of seven chunks is told of chunk by chunk, and late.
    for (const [pages, percent] of times) expect(Math.abs((100 * pages!) / total - percent!)).toBeLessThan(45)
  })
  it.each([
    ['stdin', '- <'],
    ['a page and stdin', `${one} - <`],
  ])('is not told of %s', (_, inputs) => {
    const shown = terminal(`batch ${inputs} ${file('eta.ndjson', many)} | { ${WAIT}; cat > told.ndjson; }`)
    expect(shown).toMatch(/\d{3,} pages, [\d.]+ pages/)
    expect(shown).not.toMatch(/left|%/)
  })
  it('is of what an earlier run has left', () => {
    const half = Array(PAGES / 2).fill(one)
    file('told.ndjson', boctin(['batch', ...half]).stdout)
    shell(`mkfifo slow.txt; { { ${WAIT}; cat one.txt; } > slow.txt; } > out.txt 2>&1 &`)
    const times = told(`${half.join(' ')} slow.txt ${half.join(' ')} -o told.ndjson --resume`)
    expect(times[0]![1]).toBeGreaterThan(40)
  })
})
