export { countedCents, dueNext } from './counted-cents.ts'
export {
  daysOfMonth,
  monthsBetween,
  statementLines,
  type Line,
  type PayTerms,
  type Rate,
  type Session,
} from './statement-lines.ts'
