import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderFor } from './folder'

export const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
export const SEED = fileURLToPath(new URL('../fixtures/pages/phuly--de-an-quoc-phong.txt', import.meta.url))
export const LINE = 'Sáng ngày 16/10/2020, Ủy ban nhân dân thành phố tổ chức hội nghị tổng kết.'

/** What a run of the bin gave. */
function ran(status: number | null, stdout: string, stderr: string) {
  const lines = stdout.split('\n').filter(Boolean)
  return { status, stdout, stderr, lines, records: () => lines.map(line => JSON.parse(line)) }
}

/** A folder of its own, files in it, and the built bin run there. */
export function workplace() {
  const folder = folderFor('cli')
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
  const boctin = (args: string[], input?: string | Uint8Array, env?: Record<string, string>) => {
    const options = { input, cwd: folder, env: { ...process.env, ...env }, maxBuffer: 2 ** 28 }
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { ...options, encoding: 'utf8' })
    return ran(status, stdout, stderr)
  }
  /** Where the test itself has to go on meanwhile: it is the server. */
  const boctinBeside = async (args: string[], env?: Record<string, string>) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env: { ...process.env, ...env } })
    child.stdin.end()
    const [stdout, stderr, status] = await Promise.all([
      child.stdout.toArray(),
      child.stderr.toArray(),
      new Promise<number | null>(resolve => child.on('close', resolve)),
    ])
    return ran(status, Buffer.concat(stdout).toString(), Buffer.concat(stderr).toString())
  }
  return { folder, file, boctin, boctinBeside }
}
