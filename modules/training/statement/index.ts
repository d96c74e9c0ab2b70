export { countedCents, dueNext, openOf } from './counted-cents.ts'
export { isLateLine, keptJustBefore } from './late-lines.ts'
export { openLines, type TakenLine } from './open-lines.ts'
export {
  daysOfMonth,
  monthsBetween,
  statementLines,
  type Line,
  type PayTerms,
  type Rate,
  type Session,
} from './statement-lines.ts'
