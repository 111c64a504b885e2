export const ALL_DONE = 0
export const FAILED = 1
export const USAGE = 2

/** 0 all done, 1 some page failed, 2 usage error. */
export type ExitCode = typeof ALL_DONE | typeof FAILED | typeof USAGE
