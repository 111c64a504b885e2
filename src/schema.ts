import * as z from 'zod/mini'

// By name, one by one: taken out of `z` in a pattern, they would bring all of zod along.
const nullable = z.nullable
const optional = z.optional
const text = z.string()
const described = <T extends z.ZodMiniType>(type: T, meaning: string): T => type.check(z.describe(meaning)) as T
/** ISO 8601 at the precision written: `2020-10-16`, `2020-11`, `2020`; unknown year `--10-16`. */
const calendar = described(
  z.string().check(z.regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}-\d{2}|--\d{2})$/)),
  'ISO 8601 at the precision written; --MM-DD when the year is unknown',
)
const stamp = described(
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?\+07:00)?$/)),
  'ISO 8601 date, or date-time with +07:00',
)

/** Half-open range in UTF-16 units of `body.text`. */
export const Span = z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) })

/** What every finding carries: `body.text.slice(span.start, span.end) === text`. */
const finding = {
  text: described(text, 'verbatim: body.text.slice(span.start, span.end)'),
  span: Span,
  rule: described(text, 'readable name of the rule that found it'),
}
const mentions = described(z.array(Span), 'every place on the page that speaks of it, in order')

export const DateMention = z.object({
  ...finding,
  start: nullable(calendar),
  end: described(nullable(calendar), 'null unless a range'),
  part: nullable(z.enum(['dawn', 'morning', 'noon', 'afternoon', 'evening', 'night'])),
  kind: z.enum(['event', 'mention', 'period', 'deadline', 'document', 'anniversary', 'lunar', 'clock']),
  implied: described(z.array(z.enum(['year', 'month', 'day'])), 'fields that were inferred, not written'),
  invalid: described(optional(z.literal(true)), 'an impossible date: its text is kept, start is null'),
})

export const Title = z.object({
  text: described(text, 'verbatim, from the position to its organisation'),
  position: text,
  organization: nullable(text),
  level: nullable(z.enum(['trung ương', 'tỉnh', 'huyện', 'xã', 'thôn'])),
  branch: nullable(
    z.enum([
      'đảng',
      'nhà nước',
      'chính quyền',
      'hội đồng',
      'quốc hội',
      'mặt trận',
      'quân đội',
      'công an',
      'tư pháp',
      'tôn giáo',
      'khác',
    ]),
  ),
})

export const Role = z.enum([
  'chair',
  'attend',
  'speak',
  'present',
  'receive',
  'host',
  'visit',
  'report',
  'lead',
  'other',
])

export const Attendee = z.object({
  ...finding,
  name: described(nullable(text), 'the name alone; exactly one of name and group is set'),
  group: nullable(text),
  honorific: nullable(text),
  rank: described(nullable(text), 'army or police rank, degree'),
  titles: z.array(Title),
  delegation: described(nullable(text), 'the side named: "Đại biểu Tỉnh"'),
  roles: z.array(Role),
  mentions,
})

export const ProjectCode = z.object({
  ...finding,
  type: described(text, 'in Vietnamese: Đề án, Dự án, Chương trình, Gói thầu …'),
  code: described(nullable(text), 'as written; null where a scheme is named but not numbered'),
  name: nullable(text),
  period: nullable(z.object({ start: nullable(calendar), end: nullable(calendar) })),
  mentions,
})

export const LegalDocument = z.object({
  ...finding,
  type: nullable(text),
  number: described(nullable(text), 'as written, without spaces'),
  canonical: described(nullable(text), 'mended: dashes, Đ, spacing'),
  terms: described(optional(z.array(text)), 'congress terms: ["XI", "XII"]'),
  date: nullable(calendar),
  issuer: nullable(text),
  name: nullable(text),
  mentions,
})

export const Figure = z.object({
  ...finding,
  kind: z.enum([
    'percent',
    'money',
    'count',
    'ratio',
    'area',
    'length',
    'weight',
    'volume',
    'energy',
    'duration',
    'rank',
    'change',
    'other',
  ]),
  direction: described(optional(z.enum(['up', 'down'])), 'which way a change went: tăng, giảm'),
  value: described(nullable(z.number()), 'in plain units; null for a range'),
  min: nullable(z.number()),
  max: nullable(z.number()),
  of: described(nullable(z.number()), 'the whole of a ratio: 88 in 74/88'),
  unit: nullable(text),
  modifier: described(nullable(text), 'verbatim: trên, gần, trở lên'),
  op: z.enum(['=', '>=', '<=', '≈']),
  measure: described(nullable(text), 'what is counted'),
  comparedTo: nullable(text),
  alternatives: described(optional(z.array(z.number())), 'other readings of ambiguous digits'),
})

export const Abbreviation = z.object({ short: text, long: text, span: Span })
export const Image = z.object({ src: text, alt: nullable(text), caption: nullable(text) })
export const Attachment = z.object({ href: text, name: text, type: text })
export const Removed = z.object({ text, reason: text })
export const Warning = z.object({ code: text, message: text })

export const Block = z.object({
  kind: z.enum(['paragraph', 'heading', 'list', 'table', 'quote', 'caption']),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
})

export const Document = z.object({
  schemaVersion: z.literal('1'),
  url: nullable(text),
  language: described(nullable(text), 'ISO 639-3'),
  title: nullable(text),
  section: nullable(text),
  summary: nullable(text),
  publishedAt: nullable(stamp),
  updatedAt: nullable(stamp),
  authors: z.array(text),
  source: nullable(text),
  confidence: z.object({ score: z.number().check(z.minimum(0), z.maximum(1)), reasons: z.array(text) }),
  body: z.object({ text, blocks: z.array(Block) }),
  date: described(nullable(DateMention), 'when the reported event took place'),
  dates: z.array(DateMention),
  attendees: z.array(Attendee),
  projectCodes: z.array(ProjectCode),
  documents: z.array(LegalDocument),
  figures: z.array(Figure),
  abbreviations: z.array(Abbreviation),
  images: z.array(Image),
  attachments: z.array(Attachment),
  removed: z.array(Removed),
  warnings: z.array(Warning),
})

export type Span = z.infer<typeof Span>
export type DateMention = z.infer<typeof DateMention>
export type Title = z.infer<typeof Title>
export type Role = z.infer<typeof Role>
export type Attendee = z.infer<typeof Attendee>
export type ProjectCode = z.infer<typeof ProjectCode>
export type LegalDocument = z.infer<typeof LegalDocument>
export type Figure = z.infer<typeof Figure>
export type Abbreviation = z.infer<typeof Abbreviation>
export type Image = z.infer<typeof Image>
export type Attachment = z.infer<typeof Attachment>
export type Removed = z.infer<typeof Removed>
export type Warning = z.infer<typeof Warning>
export type Block = z.infer<typeof Block>
export type Document = z.infer<typeof Document>

/** The JSON Schema of {@link Document}, as `boctin schema` prints it. */
export function jsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(Document, { target: 'draft-2020-12' }) as Record<string, unknown>
}
