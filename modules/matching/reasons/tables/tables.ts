import { wordsOf } from '../../cohort/words-of.ts'
import type { Matched } from '../../outcome/outcome.ts'
import { sentence, type Said } from '../../sentences/sentence.ts'
import { pairsToCheck } from '../checks/checks.ts'
import { reasonsFor, summaryFor } from '../reasons-for.ts'
import { rowsOf } from './rows-of.ts'
import { unmatchedWhy } from '../unmatched-why.ts'

/** Headings and rows of an export; each cell is said in the reader's language. For the team. */
export type Table = { readonly columns: readonly Said[]; readonly rows: readonly (readonly Said[])[] }

/** A row a pair: mentor, mentee, score, why, to check. */
export function pairsTable(matched: Matched): Table {
  const { member } = wordsOf(matched.cohort)
  const checks = new Map(pairsToCheck(matched).map(({ pair, checks: found }) => [pair, found]))
  const columns = ['mentor', 'mentee', 'score', 'kept', 'why', 'to-check'] as const
  return {
    columns: columns.map((column) => sentence(`tables.${column}`)),
    rows: matched.result.pairs.map((pair) => [
      member(pair.mentorId).name,
      member(pair.menteeId).name,
      String(Math.round(pair.score / 100)),
      pair.locked ? sentence('tables.yes') : '',
      summaryFor(matched, pair, 'team'),
      checks.get(pair)?.map(({ label }) => label) ?? '',
    ]),
  }
}

/** A row a criterion of each pair: points, the most it could give, both answers, the reason. */
export function reasonsTable(matched: Matched): Table {
  const { member } = wordsOf(matched.cohort)
  const columns = [
    'mentor',
    'mentee',
    'criterion',
    'points',
    'most',
    'mentor-answer',
    'mentee-answer',
    'why',
  ] as const
  return {
    columns: columns.map((column) => sentence(`tables.${column}`)),
    rows: matched.result.pairs.flatMap((pair) => {
      const reasons = new Map(reasonsFor(matched, pair, 'team').map((reason) => [reason.criterion, reason]))
      return rowsOf(matched, pair, 'team')
        .rows.filter(({ colour, dropped }) => colour !== null && !dropped)
        .map((row) => [
          member(pair.mentorId).name,
          member(pair.menteeId).name,
          row.label,
          String(row.points),
          String(row.maximum),
          row.mentor ?? '',
          row.mentee ?? '',
          reasons.get(row.criterion) ?? '',
        ])
    }),
  }
}

/** A row a person without a pair: why, and what one could do. */
export function unmatchedTable(matched: Matched): Table {
  const { member } = wordsOf(matched.cohort)
  const columns = ['person', 'role', 'why', 'advice'] as const
  return {
    columns: columns.map((column) => sentence(`tables.${column}`)),
    rows: unmatchedWhy(matched).map(({ memberId, why, advice }) => [
      member(memberId).name,
      sentence(`tables.roles.${member(memberId).role}`),
      why,
      advice,
    ]),
  }
}
