import { setFlagsFromString } from 'node:v8'

/** Bytes of a single page that is read as soon with optimized code as without: measured between 0.3 and 1 million. */
const LONG = 500_000

/**
 * A run over one page ends before the code pays that V8 optimizes in it: that takes a fifth of its time, half of it of
 * another core. Until {@link optimize} is called, functions are compiled plainly.
 */
export const optimizeNothing = (): void => setFlagsFromString('--no-opt')

/** For a run over many pages, or a long one. Whatever is hot from here on is optimized as ever. */
export const optimize = (): void => setFlagsFromString('--opt')

export const optimizeForPage = ({ length }: { length: number }): void => {
  if (length >= LONG) optimize()
}
