import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

interface Found {
  place: string
  source: string
  flags: string
}

/** Every regular expression that stands in the source as a literal. */
function literals(): Found[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  return files.flatMap(name => {
    const file = ts.createSourceFile(name, readFileSync(SRC + name, 'utf8'), ts.ScriptTarget.Latest, true)
    const found: Found[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { source, flags } = Function(`return ${node.text}`)() as RegExp
        found.push({ place: `${name}:${file.getLineAndCharacterOfPosition(node.pos).line + 1}`, source, flags })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
    return found
  })
}

/** Every regular expression that the library composes while it loads. */
async function composed(): Promise<Found[]> {
  const Original = globalThis.RegExp
  const found: Found[] = []
  const note = (source: string, flags: string) => {
    // who composes it: what a library composes while ours imports it is the library's
    const [, ...frames] = new Error().stack?.split('\n') ?? []
    const place = frames.find(line => !line.includes('regexes.test.ts')) ?? ''
    if (place.includes('/src/') && !place.includes('node_modules'))
      found.push({ place: place.replace(/^.*\/src\//, '').replace(/\)$/, ''), source, flags })
  }
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, self) {
      const made = Reflect.construct(target, args, self) as RegExp
      note(made.source, made.flags)
      return made
    },
  })
  try {
    await import('../src/index')
    await import('../src/english')
    await import('../src/view')
    await import('../src/cli/program')
    await import('../src/cli/batch')
    await import('../src/cli/inputs')
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

describe('no regular expression backtracks beyond linear time', () => {
  let all: Found[]
  let check: typeof import('recheck').checkSync

  beforeAll(async () => {
    // The pure JavaScript engine: no Java, no native binary, the same verdict on every machine.
    process.env.RECHECK_BACKEND = 'pure'
    check = (await import('recheck')).checkSync
    const found = [...literals(), ...(await composed())]
    all = [...new Map(found.map(one => [`/${one.source}/${one.flags}`, one])).values()]
  }, 120_000)

  it('sees the vulnerable as such', () => expect(check('^(a+)+$', '').status).toBe('vulnerable'))
  it('finds literals and composed ones', () => {
    expect(all.some(({ place }) => place.startsWith('input/index.ts'))).toBe(true)
    expect(all.some(({ place }) => place.startsWith('vi/figures/trap.ts'))).toBe(true)
  })
  it('finds all safe', () => {
    const unsafe = all
      .map(({ place, source, flags }) => ({
        place,
        regex: `/${source}/${flags}`,
        verdict: check(source, flags, { timeout: 60_000 }),
      }))
      .filter(({ verdict }) => verdict.status !== 'safe')
    expect(unsafe.map(({ place, regex, verdict }) => `${place} ${regex} ${verdict.status}`)).toEqual([])
  }, 1_800_000)
})
