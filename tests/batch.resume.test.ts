import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { boctin, file, LINE, linesIn, read, record, records, shell, start } from './batch.process'

describe('--resume', () => {
  const pages = records(400)
  const input = file('pages.ndjson', pages)
  const whole = boctin(['batch', input]).stdout
  const resume = (name: string, ...more: string[]) => boctin(['batch', input, '-o', name, '--resume', ...more])

  it.each([
    ['nothing', ''],
    ['some lines', whole.split('\n').slice(0, 7).join('\n').concat('\n')],
    ['a torn line', whole.slice(0, 20_000)],
    ['a line without its end', whole.slice(0, whole.indexOf('\n', 9000))],
    ['the first bytes of a line', whole.slice(0, whole.indexOf('\n') + 4)],
    ['less than a line', whole.slice(0, 100)],
    ['everything', whole],
  ])('goes on after %s', (name, before) => {
    file(name, before)
    const kept = before.split('\n').length - 1
    const { status, stderr } = resume(name, '--jobs', '2')
    expect([status, read(name) === whole]).toEqual([0, true])
    expect(stderr).toContain(`boctin: ${400 - kept} pages done, 0 failed${kept > 0 ? `, ${kept} kept` : ', '}`)
  })

  it('starts where there is no file yet', () => {
    expect([resume('new.ndjson').status, read('new.ndjson') === whole]).toEqual([0, true])
  })

  it.each([['1'], ['2']])(
    'goes on after kill -9, %s jobs, as often as it takes',
    async jobs => {
      const name = `killed-${jobs}.ndjson`
      for (const lines of [20, 200]) {
        const child = start(['batch', input, '-o', name, '--resume', '--jobs', jobs])
        const exit = once(child, 'exit')
        await linesIn(name, lines)
        child.kill('SIGKILL')
        await exit
      }
      const { status } = resume(name, '--jobs', jobs)
      expect([status, read(name) === whole]).toEqual([0, true])
    },
    120_000,
  )

  it('goes on after a disk that was full', () => {
    // In blocks of 512 bytes, as POSIX has it, or of 1024.
    const full = shell(`ulimit -f 100; boctin batch ${input} -o full.ndjson --quiet`)
    expect([full.status, full.stderr]).toEqual([1, expect.stringContaining('EFBIG')])
    expect(read('full.ndjson').length).toBeLessThan(whole.length)
    expect([resume('full.ndjson').status, read('full.ndjson') === whole]).toEqual([0, true])
  })

  it('tells of failures before as of those now', () => {
    const some = file('some.ndjson', `{"id":"a"}\n${record(1)}`)
    boctin(['batch', some, '-o', 'some.out'])
    const { status, stderr } = boctin(['batch', some, '-o', 'some.out', '--resume'])
    expect(status).toBe(1)
    expect(stderr).toContain('boctin: 0 pages done, 0 failed, 2 kept')
  })

  it('knows sources with quotes, marks and line ends in them', () => {
    const odd = file(
      'odd.ndjson',
      ['a"b\\', 'ủy\nban', '\u2028"}'].map(id => `${JSON.stringify({ id, text: LINE })}\n`).join(''),
    )
    boctin(['batch', odd, '-o', 'odd.out'])
    const before = read('odd.out')
    expect([boctin(['batch', odd, '-o', 'odd.out', '--resume']).status, read('odd.out')]).toEqual([0, before])
  })

  it.each([
    ['is a file of something else', 'một dòng\nhai dòng\n'],
    ['is one line of something else', 'một dòng'],
    ['is indented JSON', '{\n  "ok": true\n}\n'],
    ['has a broken line among whole ones', `${whole.slice(0, 300)}\n${whole}`],
    ['is of other pages', whole.split('\n').slice(1).join('\n')],
    ['has more pages', whole + whole],
  ])('refuses a file that %s, and leaves it alone', (name, before) => {
    file(name, before)
    const { status, stderr } = resume(name)
    expect([status, read(name) === before]).toEqual([2, true])
    expect(stderr).toContain(`boctin: ${name}:`)
  })

  it.each([
    ['no -o', ['--resume']],
    ['an array', ['--resume', '-o', 'x', '--format', 'json']],
  ])('refuses %s', (_, args) => {
    const { status, stdout, stderr } = boctin(['batch', input, ...args])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^boctin: --resume goes on with/)
  })
})
