/**
 * What the server, the browser's worker and the command line share: a cohort and a policy in, pairs with their
 * reasons and their proof out. Pure. Texts are keys under `matching` in locales; `say` words them.
 */
export type { Cohort, Member } from './cohort/cohort.ts'
export type { CriterionId } from './criterion-ids.ts'
export type { Criterion, Measure, Veto } from './policy.ts'
export { MatchingGoal, NotedPair, Policy, Quota } from './policy.ts'
export { matchingGoals } from './matching-goals.ts'
export { readPolicy } from './read-policy.ts'
export { say, type Said, type Sentence, type Translate } from './sentence.ts'
export {
  inputRefusalCodes,
  type InputRefusal,
  type InputRefusalCode,
  type Matched,
  type MatchingProgress,
  type Outcome,
} from './outcome.ts'
export { percentDone } from './percent-done.ts'
export type { Assumption } from './cohort/assume.ts'
export {
  directionOf,
  offeredCriteria,
  turned,
  type OfferedCriterion,
  type Way,
} from './cohort/offered-criteria.ts'
export { identitySaid } from './cohort/identity-said.ts'
export { readsSpecial } from './cohort/special-use.ts'
export { startingPolicy } from './cohort/starting-policy.ts'
export { ourTemplate } from './cohort/our-template.ts'
export { match, rematch } from './match.ts'
export { verify, type Verification } from './verify.ts'
export { bestInWords } from './quotas/best-in-words.ts'
export { shareInWords } from './quotas/share-in-words.ts'
export type { PairIds, Reader } from './reasons/reader.ts'
export { reasonsFor, summaryFor, type Reason } from './reasons/reasons-for.ts'
export { rowsOf, type CriterionRow, type PairScore } from './reasons/rows-of.ts'
export type { Check, CheckKind } from './reasons/check.ts'
export { checksOf, pairsToCheck } from './reasons/checks.ts'
export { whoElse, type Alternative } from './reasons/who-else.ts'
export {
  whatIf,
  type NotPossible,
  type PersonChange,
  type WhatChanges,
  type WhatIf,
} from './reasons/what-if.ts'
export { unmatchedWhy, type Unmatched } from './reasons/unmatched-why.ts'
export { proposalWords, type Proposal } from './reasons/proposal-words.ts'
export { introduction, introductions } from './reasons/introduction.ts'
export { pairsTable, reasonsTable, unmatchedTable, type Table } from './reasons/tables.ts'
export { toCsv } from './reasons/to-csv.ts'
export { makeProof } from './proof/make-proof.ts'
export { checkProof } from './proof/check-proof.ts'
export type { ProofSource } from './proof/instance-again.ts'
export { proofDoubts, type ProofDoubt, type ProofVerdict } from './proof/proof-verdict.ts'
export { matchByScores, type MatchedByScores, type ScoresRefusal } from './scores/match-by-scores.ts'
export { ProofFile } from './proof/proof-file.ts'
