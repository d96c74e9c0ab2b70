export {
  daysOfMonth,
  statementLines,
  type Line,
  type PayTerms,
  type Rate,
  type Session,
} from './statement-lines.ts'
