// What Vietnamese legal and administrative documents and schemes are called in English editions, tied to the
// Vietnamese type (whose symbols and rules are known). Sources: the translations of Công Báo and of the party press.

/** Singular → Vietnamese type. The type of the output is the English word. */
export const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  Resolution: 'Nghị quyết',
  'Joint Resolution': 'Nghị quyết liên tịch',
  Decision: 'Quyết định',
  Directive: 'Chỉ thị',
  Instruction: 'Chỉ thị',
  Decree: 'Nghị định',
  Circular: 'Thông tư',
  'Joint Circular': 'Thông tư liên tịch',
  Conclusion: 'Kết luận',
  Plan: 'Kế hoạch',
  'Action Plan': 'Kế hoạch',
  Guideline: 'Hướng dẫn',
  Guidance: 'Hướng dẫn',
  Notice: 'Thông báo',
  Notification: 'Thông báo',
  Announcement: 'Thông báo',
  Report: 'Báo cáo',
  Proposal: 'Tờ trình',
  Submission: 'Tờ trình',
  Document: 'Công văn',
  Dispatch: 'Công văn',
  'Official Dispatch': 'Công điện',
  'Official Letter': 'Công văn',
  'Urgent Dispatch': 'Công điện',
  Telegram: 'Công điện',
  'Official Telegram': 'Công điện',
  Regulation: 'Quy định',
  'Action Program': 'Chương trình',
  'Action Programme': 'Chương trình',
  Ordinance: 'Pháp lệnh',
  Law: 'Luật',
  Code: 'Bộ luật',
}

/** Types that a bare number may follow: "Resolution 18", "Directive 05". Others need "No." or a symbol. */
export const NUMBERED_BARE = [
  'Resolution',
  'Decision',
  'Directive',
  'Decree',
  'Circular',
  'Conclusion',
  'Official Dispatch',
]

/** Bodies that sign, as named behind "of" or before "'s". */
export const ISSUERS = [
  ...['Prime Minister', 'PM', 'Government', 'National Assembly', 'NA', 'Politburo', 'Political Bureau', 'Secretariat'],
  ...['Party Central Committee', 'Central Committee', 'Central Committee of the Party', 'President', 'State President'],
  ...[
    'National Assembly Standing Committee',
    'Standing Committee of the National Assembly',
    'Central Military Commission',
  ],
  ...[
    "Provincial People's Committee",
    "Provincial People's Council",
    'Provincial Party Committee',
    "City People's Committee",
  ],
  ...[
    "District People's Committee",
    "People's Committee",
    "People's Council",
    'Party Committee',
    'District Party Committee',
  ],
  ...['Provincial Party Standing Committee', 'Standing Committee of the Provincial Party Committee', 'Party'],
  ...[
    "Municipal People's Committee",
    "Municipal People's Council",
    'Municipal Party Committee',
    'City Party Committee',
  ],
]

/** The bodies that letters of a symbol imply, in English. */
export const IMPLIED_ISSUERS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  'Chính phủ': 'Government',
  'Thủ tướng Chính phủ': 'Prime Minister',
  'Chủ tịch nước': 'State President',
  'Quốc hội': 'National Assembly',
  'Ủy ban Thường vụ Quốc hội': 'National Assembly Standing Committee',
  'Trung ương': 'Party Central Committee',
  'Quân ủy Trung ương': 'Central Military Commission',
  UBND: "People's Committee",
  HĐND: "People's Council",
}

/** Singular → the Vietnamese type whose codes it bears. "Project 06" is Đề án 06; packages have codes of their own. */
export const SCHEME_TYPES: Readonly<Record<string, string>> = {
  Project: 'Đề án',
  Scheme: 'Đề án',
  'Component Project': 'Dự án thành phần',
  'Sub-project': 'Tiểu dự án',
  Subproject: 'Tiểu dự án',
  Program: 'Chương trình',
  Programme: 'Chương trình',
  'Target Program': 'Chương trình mục tiêu',
  'Target Programme': 'Chương trình mục tiêu',
  'National Target Program': 'Chương trình mục tiêu quốc gia',
  'National Target Programme': 'Chương trình mục tiêu quốc gia',
  'National Targeted Program': 'Chương trình mục tiêu quốc gia',
  'National Targeted Programme': 'Chương trình mục tiêu quốc gia',
  Package: 'Gói thầu',
  'Bidding Package': 'Gói thầu',
  'Bid Package': 'Gói thầu',
  'Tender Package': 'Gói thầu',
  'Contract Package': 'Gói thầu',
}
