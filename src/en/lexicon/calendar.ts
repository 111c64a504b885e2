// English words of the calendar, folded, as English editions of Vietnamese portals and newspapers write them.

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** Sunday is 0. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
}

/** Parts of the day as written → the code of the contract. */
export const PARTS_OF_DAY = {
  dawn: 'dawn',
  'early morning': 'dawn',
  morning: 'morning',
  noon: 'noon',
  midday: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
} as const

/** "the third quarter", "the 2nd quarter" */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
}

/** "the first nine months", "three days" */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
}

/** What a span of years is: "the 2016-2020 period", "tenure 2020-2025". */
export const PERIOD_NOUNS = ['period', 'periods', 'term', 'tenure', 'phase', 'stage', 'academic year', 'school year']

/** Words before a plain number of four digits that make it a year. */
export const BEFORE_YEAR = [
  'in',
  'by',
  'since',
  'until',
  'till',
  'before',
  'after',
  'from',
  'of',
  'to',
  'than',
  'with',
  'against',
  'year',
  'years',
  'early',
  'late',
  'mid',
  'end',
  'during',
  'throughout',
  'for',
  'and',
  'towards',
]
