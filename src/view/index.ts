export type { Lang } from './labels'
export { type ReportOptions, type ReportPage, renderReport } from './report'
