// Words round a date that say what it is: the reported event, a limit, a document's day, a feast. Folded.

/** Verbs and nouns of a reported event in the past or in the headline's present. */
export const EVENT_VERBS = [
  ...['held', 'hold', 'holds', 'took place', 'takes place', 'opened', 'opens', 'kicked off', 'convened', 'organised'],
  ...['organized', 'launched', 'inaugurated', 'attended', 'chaired', 'co-chaired', 'presided', 'received', 'hosted'],
  ...['visited', 'visits', 'presented', 'handed over', 'met', 'had a meeting', 'had a working', 'worked with', 'paid'],
  ...['signed', 'celebrated', 'commemorated', 'concluded', 'closed', 'wrapped up', 'inspected', 'announced', 'awarded'],
  ...[
    'offered',
    'led',
    'extended',
    'toured',
    'began',
    'started',
    'gathered',
    'elected',
    'approved',
    'adopted',
    'debated',
  ],
  ...['surveyed', 'welcomed', 'discussed', 'reviewed', 'broke ground', 'co-organised', 'coordinated', 'co-hosted'],
  ...['joined', 'introduced', 'went to', 'came to', 'checked', 'worked', 'arrived', 'departed', 'urged', 'delivered'],
  ...[
    'attending',
    'addressing',
    'speaking at',
    'congratulated',
    'participated',
    'took part',
    'burned',
    'burnt',
    'meeting',
  ],
  ...['working session', 'reception', 'paid tribute', 'shared joy', 'met with', 'talks', 'seminar', 'workshop'],
  ...['ended', 'wound up', 'came to', 'gave', 'granted', 'donated', 'put into operation', 'broke', 'laid', 'honoured'],
  ...['passed', 'marked', 'staged', 'hand over', 'ceremony', 'was opened', 'saw off', 'talked', 'listened', 'examined'],
]

export const FUTURE_WORDS = [
  ...['will', 'is scheduled', 'are scheduled', 'is expected', 'are expected', 'to be held', 'is slated', 'plans to'],
  ...['is due', 'are due', 'upcoming', 'shall', 'is set to', 'aims to', 'strives to', 'to take place', 'is to'],
]
export const PAST_WORDS = ['had', 'was', 'were', 'has', 'have', 'reached', 'stood at', 'recorded', 'rose', 'fell']

/** Before a day by which something must be done. */
export const DEADLINE_WORDS = ['before', 'no later than', 'not later than', 'prior to', 'deadline of', 'deadline is']
/** Before a day up to which something goes or is counted. */
export const UNTIL_WORDS = [
  ...['by', 'until', 'till', 'by the end of', 'to the end of', 'through', 'towards', 'run until', 'by late', 'by mid'],
  ...['by early', 'at the latest by', 'by the end of the'],
]
export const COUNTED_SO_FAR = ['as of', 'as at', 'up to', 'had by']
export const COMPLETION_WORDS = ['complete', 'completed', 'finish', 'finished', 'conclude', 'put into operation']

/** Days that name a feast or an occasion stand behind these: "International Women's Day (March 8)". */
export const FEAST_WORDS = ['day', 'anniversary', 'festival', 'birthday', 'birth', 'founding', 'liberation', 'uprising']

/** Before the day of a document: "dated March 5, 2020". */
export const DOCUMENT_DAY_WORDS = ['dated', 'issued on', 'signed on', 'promulgated on', 'dated on', 'issued dated']
export const ISSUE_VERBS = ['issued', 'promulgated', 'signed']

/** Sentences that look back or aside. */
export const ASIDE_OPENERS = [
  ...['previously', 'earlier', 'before that', 'in the past', 'born', 'according to', 'since', 'as of', 'under'],
  ...['established', 'founded', 'pursuant to'],
]
