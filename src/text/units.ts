/**
 * The unit of a text at a place. An engine keeps strings in many ways (one byte or two, joined, cut out, shared), and
 * where it has met more than four of them it looks for `text.charCodeAt` anew at every unit, which takes five times as
 * long as to read it. The method bound in this way is the same for all of them.
 */
export const unitAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt)
