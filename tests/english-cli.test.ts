import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const [english] = readFileSync(new URL('../fixtures/english/articles.jsonl', import.meta.url), 'utf8').split('\n')
const { text, publishedAt } = JSON.parse(english!)
const VIETNAMESE = 'Sáng ngày 16/10/2020, Ủy ban nhân dân thành phố tổ chức hội nghị tổng kết.'

const boctin = (args: string[], input: string) =>
  spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' })

describe('the CLI picks the reader by language', () => {
  it('reads one English page', () => {
    const { stdout, status } = boctin(['-', '--published-at', publishedAt, '--quiet'], text)
    const document = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(document.language).toBe('eng')
    expect(document.warnings.map(({ code }: { code: string }) => code)).not.toContain('LANGUAGE_NOT_READ')
    expect(document.attendees.length).toBeGreaterThan(3)
  })

  it('reads both languages in one run, in input order', () => {
    const records = [VIETNAMESE, text, VIETNAMESE].map((one, id) =>
      JSON.stringify({ id: `p${id}`, text: one, publishedAt }),
    )
    const { stdout } = boctin(['batch', '-', '--quiet'], records.join('\n'))
    const lines = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(({ source, document }) => [source, document.language])).toEqual([
      ['p0', 'vie'],
      ['p1', 'eng'],
      ['p2', 'vie'],
    ])
    expect(lines[1].document.attendees.length).toBeGreaterThan(3)
    expect(lines[2].document).toEqual(lines[0].document)
  })
})
