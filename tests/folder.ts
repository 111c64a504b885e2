import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of its own for a test file or a suite, gone after it. */
export function folderFor(what: string, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, `boctin-${what}-`))
  afterAll(() => rmSync(folder, { recursive: true }))
  return folder
}
