import { describe, expect, it } from 'vitest'
import { boctin, file, records, terminal } from './batch.process'

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
