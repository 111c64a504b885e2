export const ALL_DONE = 0
export const FAILED = 1
export const USAGE = 2
/** What a shell reports of a process that a signal ended: 128 + its number. */
export const INTERRUPTED = 130
export const TERMINATED = 143

/** 0 all done, 1 some page failed, 2 usage error, 130 stopped by SIGINT, 143 by SIGTERM. */
export type ExitCode = typeof ALL_DONE | typeof FAILED | typeof USAGE | typeof INTERRUPTED | typeof TERMINATED

/** A command line that asks for what there is not; its message says what would do. */
export class UsageError extends Error {}
