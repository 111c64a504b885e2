// English words that end in a full stop inside a sentence. Folded, without the stop.

export const SHORTENED = [
  ...[
    'no',
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'assoc',
    'asst',
    'gen',
    'lt',
    'maj',
    'col',
    'capt',
    'sen',
    'lieut',
    'hon',
    'brig',
    'sr',
    'st',
    'jr',
  ],
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'approx', 'art', 'vol'],
]
