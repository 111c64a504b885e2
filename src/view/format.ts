import type { Lang } from './labels'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A number with its thousands set apart: 1234.5 is "1.234,5" in Vietnamese and "1,234.5" in English. */
export function spelledNumber(value: number, lang: Lang): string {
  const [whole, fraction] = String(value).split('.')
  if (!/^-?\d{1,21}$/.test(whole!)) return String(value)
  const [thousand, point] = lang === 'vi' ? ['.', ','] : [',', '.']
  const grouped = whole!.replace(/\d(?=(?:\d{3}){1,7}$)/g, digit => digit + thousand)
  return fraction === undefined ? grouped : grouped + point + fraction
}

/** A day, month, year or stamp of ISO 8601 as it is written by hand: "16/10/2020", "16 Oct 2020", "16/10". */
export function spelledDay(iso: string, lang: Lang): string {
  const parts = /^(?:(\d{4})|-)(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(iso)
  if (!parts) return iso
  const [, year, month, day, time] = parts
  const date =
    lang === 'vi'
      ? [month && !day && !year ? `tháng ${month}` : [day, month, year].filter(Boolean).join('/')]
      : [day && Number(day), month && (MONTHS[Number(month) - 1] ?? month), year]
  return [...date, time].filter(Boolean).join(' ')
}
