// Vietnamese numerals in words, with Northern and Southern forms.

/** One to nine, with the forms they take after "mươi" (mốt, tư, lăm). */
export const DIGIT_WORDS: Record<string, number> = {
  // A page may say "5 constructor".
  __proto__: null as never,
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}

/** Tens after their digit: "hai mươi", "hai chục". */
export const TENS_WORDS = ['mươi', 'chục'] as const

export const TEN = 'mười'
export const HUNDRED = 'trăm'

/** Words that say that a place is empty: "một trăm linh năm". */
export const EMPTY_PLACES = ['linh', 'lẻ'] as const

/** Multipliers after words or digits: "344,8 nghìn tỷ", "6 vạn", "10k". */
export const SCALES: Record<string, number> = {
  __proto__: null as never,
  trăm: 1e2,
  nghìn: 1e3,
  ngàn: 1e3,
  k: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
}

/** Multipliers that are capitals which touch the digits: "10K", "1,2M". */
export const CAPITAL_SCALES: Record<string, number> = {
  __proto__: null as never,
  k: 1e3,
  m: 1e6,
  g: 1e9,
}

/** Half of the multiplier before it: "1 tỷ rưỡi". */
export const HALF = 'rưỡi'

/** The comma and the point read aloud: "một phẩy năm". */
export const DECIMAL_WORDS = ['phẩy', 'chấm'] as const

/** Signs of a number below nothing: "tăng trưởng âm 1,2%". */
export const NEGATIVE = 'âm'

/** Words that may open a figure written in words. "một" and "năm" are too often an article or a year. */
export const OPENING_WORDS = ['hai', 'ba', 'bốn', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười', 'một', 'năm'] as const

/** Of these, the ones that open a figure only where more of a numeral follows ("một trăm", "năm mươi"). */
export const ARTICLE_WORDS = ['một', 'năm'] as const
