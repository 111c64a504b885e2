/** What kept an input from being read; stable: scripts match on it, and a batch line carries it. */
export type InputCode =
  | 'INPUT_UNREADABLE'
  | 'INPUT_TOO_LARGE'
  | 'INPUT_TRUNCATED'
  | 'INPUT_IS_MANY'
  | 'RECORD_INVALID'
  | 'RECORD_TOO_LARGE'
  | 'WARC_INVALID'
  | 'URL_INVALID'
  | 'URL_UNREACHABLE'
  | 'URL_TIMEOUT'
  | 'URL_TLS'
  | 'URL_STATUS'
  | 'URL_REDIRECTS'
  | 'URL_TOO_LARGE'

export class InputError extends Error {
  constructor(
    readonly code: InputCode,
    message: string,
  ) {
    super(message)
  }
}

/** What the file system threw, as an {@link InputError}; one of those as it is. */
export function inputError(error: unknown): InputError {
  if (error instanceof InputError) return error
  const { code, path, message } = error as NodeJS.ErrnoException
  return new InputError('INPUT_UNREADABLE', code === 'ENOENT' && path ? missing(path) : message)
}

const ADDRESS = /^[a-z][a-z\d+.-]{1,20}:\/\//i
const LIKE_A_SITE = /^(?:www\.|[^/\s]+\.[a-z]{2,10}\/)/i

function missing(path: string): string {
  const message = `there is no file ${path}`
  if (ADDRESS.test(path)) return `${message}; of addresses, https:// and http:// are fetched`
  if (LIKE_A_SITE.test(path)) return `${message}; a URL begins with https:// or http://`
  return /[./\\]/.test(path) ? message : `${message}, and no verb of that name`
}

/** An error as a batch line tells it. */
export function problemOf(error: unknown): { code: InputCode; message: string } {
  const { code, message } = inputError(error)
  return { code, message }
}
