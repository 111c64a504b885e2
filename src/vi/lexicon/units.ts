// Units of measure and money as today's portals write them. Sources: Vietnam's legal units (Nghị định 86/2012/NĐ-CP),
// traditional land and weight units still in use, and the spellings seen on provincial and district portals.

/** What is measured → spellings. The unit of a figure is the spelling on the page. */
export const MEASURES = {
  percent: `
    %, phần trăm, điểm phần trăm, điểm %, ‰, phần nghìn
  `,
  area: `
    ha, héc ta, héc-ta, hecta, hécta, m2, m², mét vuông, km2, km², ki lô mét vuông, cây số vuông, cm2, cm², sào,
    mẫu, công đất, sào đất, mẫu đất
  `,
  length: `
    m, mét, km, ki lô mét, kilomet, kilômét, cây số, cm, mm, dm, hải lý, mét dài, m dài, mét tới, inch, xăng ti mét,
    mi li mét
  `,
  weight: `
    tấn, tạ, yến, kg, ki lô gam, kilogam, cân, gam, gram, gr, g, mg, lạng, carat, DWT
  `,
  volume: `
    m3, m³, mét khối, lít, l, ml, cc, khối, thùng dầu, cm3, cm³, TEU
  `,
  energy: `
    kwh, mwh, gwh, kw, mw, gw, kwp, mwp, kv, kva, mva, ki lô oát giờ, số điện, ký điện, mã lực, cv, kVar, kcal, v,
    mv, ma, hp
  `,
  other: `
    °c, °f, °k, ºc, độ c, oc, độ richter, độ, tuổi, tháng tuổi, điểm, lần, sao, mbps, gbps, gb, tb, mb, kb, db, hz,
    mhz, ghz, ppm, năm tuổi đảng, tuổi đảng
  `,
  duration: `
    năm, tháng, tuần, ngày, đêm, giờ đồng hồ, tiếng đồng hồ, tiếng, phút, giây, quý, thế kỷ, thập kỷ, thập niên,
    nhiệm kỳ, ngày đêm, ngày làm việc, năm học, học kỳ, tuần lễ, giờ, niên khóa, ngày nghỉ, tháng lương
  `,
} as const

/** Spellings of the đồng; all are reported as `VND`. */
export const DONG = `
  đồng, đ, ₫, vnđ, vnd, đồng vn, đồng việt nam, việt nam đồng
`

/** Foreign money: code → spellings. The unit is the spelling on the page, the code where only a sign is written. */
export const CURRENCIES = {
  USD: `
    usd, us$, đô la, đô-la, đôla, đô la mỹ, đô-la mỹ, đôla mỹ, đô, đô mỹ, đồng usd, $
  `,
  EUR: `
    eur, euro, euros, €
  `,
  JPY: `
    jpy, yên, yen, yên nhật, ¥
  `,
  CNY: `
    cny, nhân dân tệ, ndt, rmb, tệ
  `,
  KRW: `
    krw, won, ₩
  `,
  GBP: `
    gbp, bảng anh, pound, pounds, £
  `,
  THB: `
    thb, baht, bạt
  `,
  LAK: `
    lak, kíp, kíp lào, kip
  `,
  AUD: `
    aud, đô la úc
  `,
  SGD: `
    sgd, đô la singapore
  `,
  CAD: `
    cad, đô la canada
  `,
  CHF: `
    chf
  `,
  AED: `
    aed, dirham
  `,
  INR: `
    inr, rupee, rupees, rs, ₹
  `,
} as const

/** Hundredths of foreign money. */
export const CENTS = `
  xu, xen, cent, cents
`

/** Signs and codes that stand before the amount: "$10", "USD 1,23". */
export const CURRENCY_PREFIXES = {
  $: 'USD',
  us$: 'USD',
  vn$: 'VND',
  vnd: 'VND',
  vnđ: 'VND',
  usd: 'USD',
  eur: 'EUR',
  '€': 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  inr: 'INR',
  'rs.': 'INR',
  rs: 'INR',
  '¥': 'JPY',
} as const

/** Money whose word counts something else in small numbers: "3 ca, 4 kíp". */
export const COUNTED_TOO = `
  kíp
`

/** Short units that are units only in small letters: "5m" is a length, "5M" and "4G" are names. */
export const LOWER_CASE_UNITS = `
  m, g, l, đ, s
`
