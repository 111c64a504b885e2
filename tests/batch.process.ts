import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { folderFor } from './folder'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = folderFor('batch')

export const LINE = 'Sáng ngày 16/10/2020, Ủy ban nhân dân thành phố tổ chức hội nghị tổng kết.'
export const record = (id: number) => `${JSON.stringify({ id: `p${id}`, text: `${LINE} Có ${id} đại biểu dự.` })}\n`
export const records = (count: number) => Array.from({ length: count }, (_, id) => record(id)).join('')
/** The sources of lines, and those that `records` has. */
export const sources = (output: string): string[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).source)
export const upTo = (count: number) => Array.from({ length: count }, (_, id) => `p${id}`)

const path = (name: string) => join(folder, name)
export const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(path(name), content)
  return path(name)
}
export const read = (name: string) => readFileSync(path(name), 'utf8')

/** Resolves when the file holds so many whole lines. */
export async function linesIn(name: string, count: number): Promise<void> {
  while (!existsSync(path(name)) || read(name).split('\n').length <= count) await wait(20)
}

const spawned = (command: string, args: string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}) =>
  spawnSync(command, args, {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 1e9,
    ...options,
    env: { ...process.env, ...options.env },
  })

export const boctin = (args: string[], options?: { input?: string; env?: NodeJS.ProcessEnv }) =>
  spawned(process.execPath, [CLI, ...args], options)
export const shell = (command: string) =>
  spawned('sh', ['-c', `boctin() { "${process.execPath}" "${CLI}" "$@"; }; ${command}`])
export const start = (args: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [CLI, ...args], { cwd: folder })
/** What a terminal shows, which gets stdout and stderr alike. */
export const terminal = (args: string, env: NodeJS.ProcessEnv = {}): string =>
  spawned('script', ['-qec', `stty cols 200; "${process.execPath}" "${CLI}" ${args}`, '/dev/null'], {
    // where CI is set, Node takes every terminal for one without colours
    env: { TERM: 'xterm-256color', CI: undefined, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
  }).stdout
