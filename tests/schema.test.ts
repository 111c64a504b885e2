import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { folderFor } from './folder'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const schema = JSON.parse(readFileSync(join(ROOT, 'dist/schema.json'), 'utf8'))
/** Inside the package, so that `zod` and the rest are found. */
mkdirSync(join(ROOT, '.build'), { recursive: true })
const folder = folderFor('schema', join(ROOT, '.build'))

/** What TypeScript says of a program in the folder. */
function complaints(name: string, source: string): string[] {
  const path = join(folder, name)
  writeFileSync(path, source)
  const program = ts.createProgram([path], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  })
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('types generated from the schema that is shipped', async () => {
  // A field that the schema does not name is no field of the exported type either.
  const generated = await compile(schema, 'Generated', { additionalProperties: false, bannerComment: '' })
  writeFileSync(join(folder, 'generated.ts'), generated)
  const both = (to: string) => `
    import type { ${to} as Exported } from '../../dist/index'
    import type { Generated } from './generated'
    declare let exported: Exported
    declare let generated: Generated
    exported = generated
    generated = exported
    type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
    type Plain<T> = T extends (infer I)[] ? Plain<I>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T
    export const same: Same<Plain<Exported>, Plain<Generated>> = true
  `

  it('are the Document that the package exports, both ways and field by field', () =>
    expect(complaints('document.ts', both('Document'))).toEqual([]))
  it('would be told from another type', () => {
    expect(complaints('figure.ts', both('Figure'))).not.toEqual([])
    const looser = both('Document')
      .replace(
        'declare let generated',
        'type Looser = Omit<Generated, "url"> & { url: unknown }\n    declare let generated',
      )
      .replaceAll('Plain<Generated>', 'Plain<Looser>')
    expect(complaints('looser.ts', looser)).toHaveLength(1)
  })
})
