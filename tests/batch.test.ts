import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { boctin, file, LINE, linesIn, read, record, records, shell, sources, start, upTo } from './batch.process'

describe('--jobs', () => {
  const mixed = [
    record(0),
    '{"id":"broken\n',
    '{"id":"empty","text":" "}\n',
    `${JSON.stringify({ id: 'eng', text: 'The provincial committee held a meeting with farmers of the district. '.repeat(9) })}\n`,
    `${JSON.stringify({ id: 'meta', text: LINE, crawl: { at: 7 } })}\n`,
    records(100),
  ].join('')

  it.each([['2'], ['3'], ['auto'], ['0']])('%s jobs write what one writes, byte for byte', jobs => {
    const one = boctin(['batch', '-'], { input: mixed })
    const many = boctin(['batch', '-', '--jobs', jobs], { input: mixed })
    expect(sources(one.stdout)).toHaveLength(105)
    expect([many.status, many.stdout]).toEqual([1, one.stdout])
  })

  it.each([['-1'], ['two'], ['1.5'], ['']])('--jobs %j is wrong usage', jobs =>
    expect(boctin(['batch', '-', '--jobs', jobs], { input: '' }).status).toBe(2),
  )

  it('writes one JSON array', () => {
    const { stdout } = boctin(['batch', '-', '--jobs', '2', '--format', 'json'], { input: records(50) })
    expect(JSON.parse(stdout).map((line: { source: string }) => line.source)).toEqual(upTo(50))
  })

  it('writes nothing for no pages', () =>
    expect(boctin(['batch', '-', '--jobs', '2'], { input: '' })).toMatchObject({ status: 0, stdout: '' }))

  it.each([['1'], ['2']])('answers each record at once, %s jobs', async jobs => {
    const child = start(['batch', '-', '--quiet', '--jobs', jobs])
    for (const id of [0, 1, 2]) {
      child.stdin.write(record(id))
      const [answer] = await once(child.stdout, 'data')
      expect(sources(String(answer))).toEqual([`p${id}`])
      expect(String(answer)).toMatch(/\}\n$/)
    }
    child.stdin.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('loses no page but the one over which a worker dies', () => {
    const heavy = `${JSON.stringify({ id: 'heavy', html: `<p>${LINE}</p>${'<b>đ/c</b> '.repeat(600_000)}` })}\n`
    const input = records(40) + heavy + records(40)
    const { status, stdout } = boctin(['batch', '-', '--jobs', '2', '--quiet'], {
      input,
      env: { NODE_OPTIONS: '--max-old-space-size=100' },
    })
    expect(sources(stdout)).toEqual([...upTo(40), 'heavy', ...upTo(40)])
    const failed = stdout.split('\n').filter(line => line.startsWith('{"ok":false'))
    expect(failed.map(line => JSON.parse(line).error.code)).toEqual(['WORKER_DIED'])
    expect(status).toBe(1)
  })
})

describe('what stops a run', () => {
  it.each([
    ['SIGINT', '1', 130],
    ['SIGTERM', '1', 143],
    ['SIGINT', '2', 130],
    ['SIGTERM', '2', 143],
  ] as const)('%s, %s jobs: whole lines and exit status, %i', async (signal, jobs, status) => {
    const name = `${signal}-${jobs}.ndjson`
    const child = start(['batch', file('many.ndjson', records(5000)), '-o', name, '--jobs', jobs])
    let messages = ''
    child.stderr.on('data', text => {
      messages += text
    })
    const exit = once(child, 'exit')
    await linesIn(name, 30)
    child.kill(signal)
    expect(await exit).toEqual([status, null])
    const output = read(name)
    const done = sources(output)
    expect(output).toMatch(/\}\n$/)
    expect(done.length).toBeLessThan(5000)
    expect(done).toEqual(upTo(done.length))
    expect(messages).toContain(`${done.length} pages done, 0 failed, interrupted`)
  })

  it('ends while a pipe that gives nothing stays open', async () => {
    const child = start(['batch', '-'])
    child.stdin.write(record(0))
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([143, null])
  })

  it('ends at once by a second signal, though nobody reads what it has written', async () => {
    const child = start(['batch', file('many.ndjson', records(5000)), '--jobs', '2'])
    await once(child.stdout, 'data')
    child.stdout.pause()
    await wait(2000)
    child.kill('SIGINT')
    await wait(500)
    expect(child.exitCode).toBeNull()
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
  })

  it.each([['1'], ['2']])('a full device fails it, and no open pipe keeps it, %s jobs', async jobs => {
    const child = start(['batch', '-', '-o', '/dev/full', '--jobs', jobs])
    child.stdin.write(record(0))
    const fill = setInterval(() => child.stdin.write(record(1)), 100)
    const [message] = await once(child.stderr, 'data')
    clearInterval(fill)
    expect(String(message)).toMatch(/^boctin: OUTPUT_UNWRITABLE: ENOSPC: /)
    expect(await once(child, 'exit')).toEqual([1, null])
  })

  it('a full device as stdout fails it', () => {
    const { status, stderr } = shell(`boctin batch ${file('few.ndjson', records(20))} > /dev/full`)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^boctin: OUTPUT_UNWRITABLE: ENOSPC/)])
  })

  it('ends in peace when its reader leaves', () => {
    const command = `(boctin batch ${file('many.ndjson', records(5000))} --jobs 2; echo $? > status) | head -n 1`
    const { stdout, stderr } = shell(command)
    expect([sources(stdout), stderr, read('status')]).toEqual([['p0'], '', '0\n'])
  })
})
