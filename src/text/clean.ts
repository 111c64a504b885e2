/** Units that take no room on paper: zero-width spaces and joiners, BOM, soft hyphen, bidi marks, C0/C1 controls. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const SPACES = /[\s\u00a0]+/g
/** Anything outside this range may need one of the steps below. */
const PLAIN = /^[\x20-\x7e]*$/

/**
 * One line of text as a reader sees it: NFC, no invisible units, every run of white space one blank, no blanks at
 * the ends. Pages are NFD, mixed, full of NBSP (`đồng\u00a0\u00a0chí`) and of the U+200B that SharePoint inserts.
 */
export function cleanLine(raw: string): string {
  const visible = PLAIN.test(raw) ? raw : raw.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd').normalize('NFC')
  return visible.replace(SPACES, ' ').trim()
}
