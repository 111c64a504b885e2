// Units, currencies and the words round a number in English editions. Folded.

export const SCALES: Readonly<Record<string, number>> = {
  __proto__: null as never,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
}

/** Currencies by the signs and words that stand before or behind an amount. */
export const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  VND: ['vnd', 'vnđ', 'dong', 'đồng', 'vietnamese dong', 'viet nam dong', 'vietnam dong', 'vietnamese đồng', 'đ'],
  USD: ['us$', 'usd', '$', 'us dollars', 'u.s. dollars', 'dollars', 'us dollar', 'american dollars', 'u.s. dollar'],
  EUR: ['eur', '€', 'euro', 'euros'],
  GBP: ['gbp', '£', 'pounds'],
  JPY: ['jpy', '¥', 'yen', 'japanese yen'],
  CNY: ['cny', 'rmb', 'yuan'],
  KRW: ['krw', 'won'],
  AUD: ['aud', 'a$', 'australian dollars'],
  SGD: ['sgd', 's$'],
  LAK: ['lak', 'kip'],
}

export const PERCENT = ['%', 'percent', 'per cent', 'pct', 'percentage points', 'percentage point']

/** Measures by kind; reported as written. */
export const MEASURES: Readonly<Record<string, readonly string[]>> = {
  area: [
    ...['ha', 'hectare', 'hectares', 'm2', 'm²', 'sq.m', 'sq. m', 'sqm', 'sq m', 'square metre', 'square metres'],
    ...['square meter', 'square meters', 'square kilometre', 'square kilometres', 'square kilometer', 'sq.km', 'sq km'],
    ...['square kilometers', 'km2', 'km²', 'acres', 'sq.m.'],
  ],
  length: [
    ...['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'm', 'metre', 'metres', 'meter', 'meters', 'cm'],
    ...['centimetres', 'centimeters', 'mm', 'nautical miles', 'miles', 'linear metres', 'linear meters'],
  ],
  weight: [
    ...['tonne', 'tonnes', 'ton', 'tons', 'kg', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kilo', 'kilos'],
    ...['grams', 'grammes', 'quintals', 'quintal'],
  ],
  volume: [
    'litre',
    'litres',
    'liter',
    'liters',
    'm3',
    'm³',
    'cubic metre',
    'cubic metres',
    'cubic meter',
    'cubic meters',
  ],
  energy: ['mw', 'megawatts', 'mwp', 'kwh', 'kv', 'kva', 'gwh', 'mva', 'kw'],
  duration: [
    ...['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'hour', 'hours', 'minute', 'minutes'],
    ...['working days'],
  ],
  change: ['fold', 'times'],
  other: ['points', 'point', 'degrees', 'degrees celsius', '°c', 'km/h', 'knots', 'teus', 'teu'],
}

/** Measures that are read in small letters alone: "5 M" is no length. */
export const SMALL_ONLY = ['m', 'ha', 'km', 'cm', 'mm', 'kg', 'ton', 'won', 'đ', 'times', 'point', 'points']

/** Words that bound or soften a number. */
export const MODIFIERS: Readonly<Record<'>=' | '<=' | '≈', readonly string[]>> = {
  '>=': [
    ...[
      'more than',
      'over',
      'above',
      'at least',
      'upwards of',
      'upward of',
      'not less than',
      'no less than',
      'exceeding',
    ],
    ...[
      'exceed',
      'exceeds',
      'exceeded',
      'a minimum of',
      'no fewer than',
      'higher than',
      'in excess of',
      'greater than',
    ],
  ],
  '<=': [
    ...[
      'less than',
      'under',
      'below',
      'nearly',
      'almost',
      'up to',
      'at most',
      'fewer than',
      'not more than',
      'no more than',
    ],
    ...['a maximum of', 'lower than', 'close to', 'as much as', 'as many as', 'only'],
  ],
  '≈': [
    ...['about', 'around', 'some', 'approximately', 'roughly', 'an estimated', 'estimated', 'approx', 'approx.'],
    ...['estimated at', 'an average of', 'on average'],
  ],
}
export const MODIFIERS_AFTER: Readonly<Record<'>=' | '<=', readonly string[]>> = {
  '>=': ['or more', 'or higher', 'or above', 'or over', 'and above'],
  '<=': ['or less', 'or lower', 'or below'],
}

/** Before the amount by which something grew or shrank. */
export const CHANGES = [
  ...[
    'up',
    'down',
    'rose',
    'risen',
    'rise',
    'rises',
    'rising',
    'increase',
    'increased',
    'increases',
    'increasing',
    'grew',
  ],
  ...['growth', 'grow', 'grown', 'growing', 'fell', 'fall', 'fallen', 'decrease', 'decreased', 'drop', 'dropped'],
  ...['decline', 'declined', 'surge', 'surged', 'surges', 'soared', 'jumped', 'expanded', 'reduced', 'reduction'],
]

/** What a number names when it stands behind one of these: "Military Region 2", "Hamlet 4", "Highway 14". */
export const NUMBERED_NOUNS = [
  ...['no', 'nos', 'number', 'region', 'zone', 'hamlet', 'ward', 'district', 'highway', 'road', 'route', 'street'],
  ...['article', 'clause', 'phase', 'stage', 'term', 'chapter', 'group', 'team', 'battalion', 'regiment', 'division'],
  ...[
    'brigade',
    'corps',
    'level',
    'grade',
    'class',
    'type',
    'room',
    'block',
    'quarter',
    'neighbourhood',
    'tel',
    'phone',
  ],
  ...[
    'fax',
    'hotline',
    'typhoon',
    'storm',
    'form',
    'part',
    'point',
    'section',
    'table',
    'figure',
    'page',
    'item',
    'cell',
  ],
  ...[
    'version',
    'industry',
    'session',
    'covid',
    'area',
    'station',
    'post',
    'lane',
    'alley',
    'park',
    'unit',
    'scenario',
  ],
  ...[
    'category',
    'appendix',
    'annex',
    'line',
    'ring',
    'target',
    'criterion',
    'goal',
    'directive',
    'steering committee',
  ],
]

/** What something is compared with stands behind these. */
export const COMPARISONS = [
  ...[
    'compared to',
    'compared with',
    'against',
    'over',
    'from',
    'as compared with',
    'as compared to',
    'in comparison with',
  ],
  ...['versus', 'higher than', 'lower than'],
]
