// Words of the Vietnamese calendar, folded (lower case, today's tone places). Sources: common usage on government
// portals; the sexagenary cycle and the public holidays of the Labour Code (art. 112) and of the anniversaries law.

/** Parts of the day as written → the code of the contract. Longer phrases stand before their heads. */
export const PARTS_OF_DAY = {
  'rạng sáng': 'dawn',
  'sáng sớm': 'dawn',
  'tảng sáng': 'dawn',
  'chiều tối': 'evening',
  sáng: 'morning',
  trưa: 'noon',
  chiều: 'afternoon',
  tối: 'evening',
  đêm: 'night',
  'đêm khuya': 'night',
  khuya: 'night',
} as const

/** Days of the week, Sunday is 0. */
export const WEEKDAYS: Record<string, number> = {
  'chủ nhật': 0,
  'chúa nhật': 0,
  'thứ hai': 1,
  'thứ 2': 1,
  'thứ ba': 2,
  'thứ 3': 2,
  'thứ tư': 3,
  'thứ 4': 3,
  'thứ năm': 4,
  'thứ 5': 4,
  'thứ sáu': 5,
  'thứ 6': 5,
  'thứ bảy': 6,
  'thứ bẩy': 6,
  'thứ 7': 6,
}

/** Small numbers in words, as in "hai ngày", "sáu tháng đầu năm", "quý ba". */
export const NUMBER_WORDS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
}

/** Months in words where they differ from the numbers. */
export const MONTH_WORDS: Record<string, number> = { ...NUMBER_WORDS, tư: 4 }

/** Months that exist in the lunar calendar alone. */
export const LUNAR_MONTH_WORDS = ['giêng', 'chạp']

export const QUARTERS: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
}

/** Heavenly stems and earthly branches: "Giáp Thìn", "Kỷ Hợi", "Quí Tị". */
export const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'kỉ', 'canh', 'tân', 'nhâm', 'quý', 'quí']
export const BRANCHES = [
  'tý',
  'tí',
  'sửu',
  'dần',
  'mão',
  'mẹo',
  'thìn',
  'tỵ',
  'tị',
  'ngọ',
  'mùi',
  'thân',
  'dậu',
  'tuất',
  'hợi',
]

/** Days of the year that are names of feasts, awards and campaigns: "Quốc khánh 2/9", "Huy hiệu Đảng đợt 19/5". */
export const NAMED_DAYS = [
  '9/1',
  '3/2',
  '14/2',
  '27/2',
  '3/3',
  '8/3',
  '20/3',
  '22/3',
  '24/3',
  '26/3',
  '27/3',
  '28/3',
  '18/4',
  '21/4',
  '30/4',
  '1/5',
  '7/5',
  '15/5',
  '19/5',
  '1/6',
  '5/6',
  '6/6',
  '21/6',
  '26/6',
  '28/6',
  '1/7',
  '11/7',
  '27/7',
  '28/7',
  '19/8',
  '28/8',
  '2/9',
  '10/9',
  '12/9',
  '20/9',
  '1/10',
  '10/10',
  '13/10',
  '14/10',
  '15/10',
  '20/10',
  '7/11',
  '9/11',
  '18/11',
  '20/11',
  '23/11',
  '1/12',
  '10/12',
  '20/12',
  '22/12',
]
