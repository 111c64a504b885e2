import { BoctinError } from '../../index'
import type { Line } from '../formats'
import { type Found, pageOf } from '../inputs/records'
import { chosen } from '../outputs'
import { extractOptions } from '../page'
import type { Flags } from '../program'
import { read } from '../readers'

/** Reads one page. Never throws: what goes wrong is the line's error. */
export async function readLine(found: Found, flags: Flags): Promise<Line> {
  const page = pageOf(found)
  const { source } = page
  if ('problem' in page) return { ok: false, source, error: page.problem }
  const meta = page.meta && { meta: page.meta }
  try {
    const document = await read(page.input, { ...extractOptions(flags), ...present(page.options) })
    return { ok: true, source, document: chosen(document, flags.only), ...meta }
  } catch (error) {
    const code = error instanceof BoctinError ? error.code : 'INTERNAL'
    return { ok: false, source, error: { code, message: (error as Error).message }, ...meta }
  }
}

/** A record's own values win over the flags'; what it leaves out does not. */
const present = <T extends object>(options: T): Partial<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value != null)) as Partial<T>
