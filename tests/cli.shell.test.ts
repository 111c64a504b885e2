import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { SEED, workplace } from './bin'

const { file, folder, boctin } = workplace()
const script = boctin(['completions', 'bash']).stdout
file('trang 1.html', '')
file('bao-cao.txt', '')

/** What bash has completed of a line when TAB is pressed at its end. */
function completed(line: string): string[] {
  const words = line.split(' ')
  const run = `${script}
COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_boctin
printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', run], { cwd: folder, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.split('\n').filter(Boolean).sort()
}

describe('completions in bash', () => {
  it('verbs and files come first', () => {
    expect(completed('boctin ')).toEqual(
      ['bao-cao.txt', 'batch', 'completions', 'explain', 'help', 'schema', 'trang 1.html', 'view'].sort(),
    )
    expect(completed('boctin ba')).toEqual(['bao-cao.txt', 'batch'])
  })
  it.each([
    ['flags of a verb', 'boctin batch --j', ['--jobs']],
    ['no flags of another', 'boctin schema --j', []],
    ['flags after an input', 'boctin bao-cao.txt --on', ['--only']],
    ['values of a flag', 'boctin batch --format ', ['csv', 'json', 'markdown', 'ndjson']],
    ['values of a flag, begun', 'boctin batch bao-cao.txt --csv at', ['attachments', 'attendees']],
    ['fields', 'boctin --only proj', ['projectCodes']],
    ['fields after a comma', 'boctin --only date,proj', ['date,projectCodes']],
    ['a file for -o', 'boctin batch -o ba', ['bao-cao.txt']],
    ['a file with a space in its name', 'boctin explain tr', ['trang 1.html']],
    ['shells', 'boctin completions ', ['bash', 'fish', 'zsh']],
    ['verbs after help', 'boctin help ex', ['explain']],
    ['languages', 'boctin view --lang ', ['en', 'vi']],
  ])('%s', (_, line, expected) => expect(completed(line)).toEqual(expected))
  it('the script is one that bash takes, and sets boctin up', () => {
    const { stdout } = spawnSync('bash', ['--norc', '-c', `set -eu; ${script}\ncomplete -p boctin`], {
      encoding: 'utf8',
    })
    expect(stdout).toContain('-F _boctin boctin')
  })
})

describe.each(['zsh', 'fish'])('completions in %s', shell => {
  const isThere = spawnSync(shell, ['--version']).status === 0
  it.skipIf(!isThere)('is a script that it takes', () => {
    const path = file(`boctin.${shell}`, boctin(['completions', shell]).stdout)
    const { status, stderr } = spawnSync(shell, ['-n', path], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })
  it('knows every verb and flag', () => {
    const { stdout } = boctin(['completions', shell])
    for (const word of ['batch', 'explain', 'view', 'schema', 'published-at', 'max-length', 'attendees', 'markdown'])
      expect(stdout).toContain(word)
  })
})

describe('help', () => {
  const verbs = ['batch', 'view', 'explain', 'schema', 'completions']
  it.each(verbs)('%s: says what it does, with examples that are no dead ends', verb => {
    const { stdout } = boctin(['help', verb])
    expect(stdout).toContain('Examples:')
    const flags = [...new Set(stdout.split('Examples:')[1]!.match(/(?<= )--?[a-z][a-z-]*/g) ?? [])]
    const known = stdout.split('Examples:')[0]!
    expect(flags.filter(flag => flag.startsWith('--') && !known.includes(`${flag} `))).toEqual([])
  })
  it('of boctin names every verb, and keeps its examples in 80 columns', () => {
    const { stdout } = boctin(['--help'])
    for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'))
    const examples = stdout.split('\n').filter(line => /^ {2}(?:curl|boctin) /.test(line))
    expect(examples.length).toBeGreaterThan(8)
    for (const line of examples) expect([line, [...line].length < 80]).toEqual([line, true])
  })
  it('is what boctin alone says, on stderr', () => {
    const { status, stdout, stderr } = boctin([])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe(boctin(['--help']).stdout)
  })
})

describe('colours', () => {
  it('are none where nobody looks', () => {
    for (const args of [['--help'], [SEED], ['explain', SEED], [SEED, '--colour']]) {
      const { stdout, stderr } = boctin(args)
      expect(stdout + stderr).not.toContain('\u001b')
    }
  })
})
