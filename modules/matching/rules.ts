/**
 * What the server, the browser's worker and the command line share: a cohort and a policy in, pairs with their
 * reasons and their proof out. Pure. Texts are keys under `matching` in locales; `say` words them.
 */
export type { Cohort, Member, Met, Standing } from './cohort/cohort.ts'
export { isLiving } from './problem/with-standing.ts'
export type { CriterionId } from './policy/criterion-ids.ts'
export type { Criterion, Measure, Veto } from './policy/policy.ts'
export { MatchingGoal, NotedPair, Policy, Quota } from './policy/policy.ts'
export { goalOf, matchingGoals } from './policy/matching-goals.ts'
export { readPolicy } from './policy/read-policy.ts'
export { say, type Said, type Sentence, type Translate } from './sentences/sentence.ts'
export {
  inputRefusalCodes,
  type InputRefusal,
  type InputRefusalCode,
  type Matched,
  type MatchingProgress,
  type Outcome,
} from './outcome/outcome.ts'
export { percentDone } from './outcome/percent-done.ts'
export type { Assumption } from './criteria/assume.ts'
export {
  directionOf,
  offeredCriteria,
  turned,
  type OfferedCriterion,
  type Way,
} from './criteria/offered-criteria.ts'
export { identitySaid } from './criteria/identity-said.ts'
export { readsSpecial } from './criteria/special-use.ts'
export { countMet } from './criteria/count-met.ts'
export { startingPolicy } from './criteria/starting-policy.ts'
export { ourTemplate } from './criteria/our-template.ts'
export { agreementOfPairs, type Agreement } from './pairing/agreement-of-pairs.ts'
export type { KeptProblem } from './pairing/kept-problem.ts'
export { match, rematch } from './pairing/match.ts'
export { verify, type Verification } from './proof/verify.ts'
export { bestInWords } from './quotas/words/best-in-words.ts'
export { shareInWords } from './quotas/words/share-in-words.ts'
export type { PairIds, Reader } from './reasons/reader.ts'
export { reasonsFor, summaryFor, type Reason } from './reasons/reasons-for.ts'
export { rowsOf, type CriterionRow, type PairScore } from './reasons/tables/rows-of.ts'
export type { Check, CheckKind } from './reasons/checks/check.ts'
export { checksOf, pairsToCheck } from './reasons/checks/checks.ts'
export { whoElse, type Alternative } from './reasons/what-if/who-else.ts'
export {
  whatIf,
  type NotPossible,
  type PersonChange,
  type WhatChanges,
  type WhatIf,
} from './reasons/what-if/what-if.ts'
export { goalsCompared } from './reasons/goals/goals-compared.ts'
export { unmatchedWhy, type Unmatched } from './reasons/unmatched-why.ts'
export { proposalWords, type Proposal } from './reasons/proposal-words.ts'
export { introduction, introductions } from './reasons/introduction.ts'
export { pairsTable, reasonsTable, unmatchedTable, type Table } from './reasons/tables/tables.ts'
export { toCsv } from './reasons/tables/to-csv.ts'
export { makeProof } from './proof/make-proof.ts'
export { checkProof } from './proof/check-proof.ts'
export type { ProofSource } from './proof/instance-again.ts'
export { proofDoubts, type ProofDoubt, type ProofVerdict } from './proof/proof-verdict.ts'
export { matchByScores, type MatchedByScores, type ScoresRefusal } from './scores/match-by-scores.ts'
export { ProofFile } from './proof/proof-file.ts'
