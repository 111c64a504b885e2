/** What can be wrong with a call. The codes are stable: match on them, not on messages. */
export type ErrorCode =
  | 'INPUT_EMPTY'
  | 'INPUT_TOO_LARGE'
  | 'INPUT_TYPE'
  | 'INPUT_BINARY'
  | 'ENCODING_UNSUPPORTED'
  | 'OPTION_INVALID'

/** The only error that boctin throws on purpose. A page's content never causes one; a wrong call does. */
export class BoctinError extends Error {
  override readonly name = 'BoctinError'
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message)
  }
}
