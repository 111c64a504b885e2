export { BoctinError, type ErrorCode } from './errors'
export { extract } from './extract'
export type { LoadedPage } from './input'
export type { ExtractOptions } from './options'
export type { Reader } from './reader'
export type {
  Abbreviation,
  Attachment,
  Attendee,
  Block,
  DateMention,
  Figure,
  Image,
  LegalDocument,
  ProjectCode,
  Removed,
  Role,
  Span,
  Title,
  Warning,
} from './schema'
export { Document, jsonSchema } from './schema'
export { vietnamese } from './vi'
