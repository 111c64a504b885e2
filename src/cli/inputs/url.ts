import { EnvHttpProxyAgent, fetch, type Response } from 'undici'
import { version } from '../../../package.json'
import type { ExtractOptions } from '../../index'
import { type Chunks, collect } from './chunks'
import type { Reading } from './index'
import { InputError } from './problem'

const MOST_REDIRECTS = 10
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const USER_AGENT = `boctin/${version}`
const WANTED = {
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1',
  'accept-language': 'vi,en;q=0.5',
}

/** Node's and OpenSSL's names for a connection that cannot be trusted. */
const UNTRUSTED: Record<string, string> = {
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the server leaves out the intermediate certificate, or nobody known signed it',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the chain of certificates ends at one that is not known here',
  UNABLE_TO_GET_ISSUER_CERT: 'the chain of certificates is not whole',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is signed by nobody but itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'the chain of certificates ends at one that is not known here',
  CERT_HAS_EXPIRED: 'the certificate has expired',
  CERT_NOT_YET_VALID: 'the certificate is not valid yet',
  CERT_SIGNATURE_FAILURE: 'the signature of the certificate is wrong',
  CERT_REVOKED: 'the certificate was revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
}
const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])

/**
 * Fetches one page. `url` of the result is the final one, after redirects; a failed request is not tried again.
 *
 * @throws InputError with a code that begins with `URL_`
 */
export async function fetchPage(
  asked: string,
  reading: Reading,
): Promise<{ input: Uint8Array; options: ExtractOptions }> {
  const signal = AbortSignal.timeout(reading.timeout * 1000)
  // HTTP_PROXY, HTTPS_PROXY and NO_PROXY are heeded. The agent is ours alone: nobody else's requests go unchecked.
  const trust = { rejectUnauthorized: !reading.insecure, timeout: reading.timeout * 1000 }
  const dispatcher = new EnvHttpProxyAgent({ connect: trust, requestTls: trust })
  try {
    const response = await follow(asked, url =>
      fetch(url, {
        dispatcher,
        signal,
        redirect: 'manual',
        headers: { ...WANTED, 'user-agent': reading.userAgent ?? USER_AGENT },
      }),
    )
    const input = await collect((response.body ?? []) as Chunks, reading.maxLength, () => {
      const message = `more than ${reading.maxLength} bytes (--max-length takes more)`
      return new InputError('URL_TOO_LARGE', message)
    })
    return { input, options: { url: response.url, contentType: response.headers.get('content-type') } }
  } catch (error) {
    throw error instanceof InputError ? error : explained(error, reading)
  } finally {
    await dispatcher.destroy()
  }
}

async function follow(asked: string, get: (url: string) => Promise<Response>): Promise<Response> {
  if (!isWeb(asked)) throw new InputError('URL_INVALID', `${asked} is no http(s) address`)
  let url = asked
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const response = await get(url)
    const to = REDIRECTS.has(response.status) ? response.headers.get('location') : null
    if (to === null) return accepted(response)
    await response.body?.cancel()
    if (!isWeb(to, url)) throw new InputError('URL_REDIRECTS', `${url} redirects to ${to}, which is no http(s) address`)
    url = new URL(to, url).href
  }
  throw new InputError('URL_REDIRECTS', `more than ${MOST_REDIRECTS} redirects; the server may want cookies`)
}

const isWeb = (url: string, base?: string) => URL.canParse(url, base) && /^https?:$/.test(new URL(url, base).protocol)

function accepted(response: Response): Response {
  if (response.ok) return response
  throw new InputError('URL_STATUS', `the server answered ${response.status} ${response.statusText}`.trimEnd())
}

/** What undici says lies in `cause`, one or two errors deep; an address with several hosts fails with all of them. */
function explained(error: unknown, { timeout }: Reading): InputError {
  const causes: NodeJS.ErrnoException[] = []
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) causes.push(cause)
  const innermost = causes.at(-1)!
  const code = causes.map(cause => cause.code).findLast(value => typeof value === 'string') ?? ''
  if (causes[0]?.name === 'TimeoutError' || TIMEOUTS.has(code))
    return new InputError('URL_TIMEOUT', `no whole answer within ${timeout} s (--timeout waits longer)`)
  if (code in UNTRUSTED)
    return new InputError(
      'URL_TLS',
      `${UNTRUSTED[code]} (${code}). --insecure reads the page all the same, unchecked; ` +
        'NODE_EXTRA_CA_CERTS=FILE.pem in the environment trusts a certificate that you have',
    )
  if (/^(?:ERR_(?:SSL|TLS)_|EPROTO)/.test(code))
    return new InputError('URL_TLS', `no TLS connection: ${innermost.message}`)
  if (innermost.message === 'bad port')
    return new InputError('URL_UNREACHABLE', 'browsers and Node ask no server at that port')
  return new InputError('URL_UNREACHABLE', innermost.message || code || String(error))
}
