import { ALL_DONE, type ExitCode, FAILED } from '../exit'
import { formatter } from '../formats'
import { findPages } from '../inputs'
import { Extent } from '../inputs/extent'
import { Skipped } from '../inputs/skipped'
import { optimize } from '../optimizer'
import { openOutput } from '../outputs'
import type { Flags } from '../program'
import { NOTHING, passOver, refuseResume } from './earlier'
import { Interruption } from './interruption'
import { jobsOf } from './jobs'
import { keepMemoryFlat } from './memory'
import { Progress } from './progress'
import { Writer } from './writer'

/** `boctin batch <inputs...>`: one line per page, in input order. */
export async function batch(flags: Flags, inputs: string[]): Promise<ExitCode> {
  optimize()
  keepMemoryFlat()
  const format = await formatter(flags)
  const skipped = new Skipped()
  const extent = new Extent()
  const pages = findPages(inputs, flags, what => skipped.add(what), extent)
  if (flags.resume) refuseResume(flags, format)
  const earlier = flags.resume ? await passOver(pages, flags.output!) : NOTHING
  const writer = new Writer(format, openOutput(flags.output, { append: flags.resume }), earlier)
  const progress = new Progress(flags, earlier, extent)
  const jobs = await jobsOf(flags, format)
  const lines = jobs.lines(progress.follow(pages))
  const interruption = new Interruption()
  try {
    for (;;) {
      const next = await interruption.before(lines.next())
      if (!next || next.done) break
      await writer.write(next.value)
      progress.page(next.value.ok)
    }
    await writer.close()
  } finally {
    interruption.release()
    jobs.close()
  }
  progress.end(interruption.code, skipped)
  return interruption.code ?? (progress.failed + earlier.failed > 0 ? FAILED : ALL_DONE)
}
