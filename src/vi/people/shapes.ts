import type { Token } from '../../text/tokens'

/** A word with a capital letter in it. */
export const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.shape !== 'lower'

/** Whether nothing stands between token `i` and the one after it. */
export const touches = (tokens: readonly Token[], i: number): boolean => tokens[i]!.end === tokens[i + 1]?.start
