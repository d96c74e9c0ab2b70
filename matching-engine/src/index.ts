export type { Coordinates, SpokenLanguage } from './problem/answers.ts'
export type { Goal, PricedGoal, Lock, Mentee, Mentor, Problem } from './problem/problem.ts'
export type {
  Blend,
  Column,
  CommonHours,
  Criterion,
  FreeText,
  Given,
  Intentions,
  LearnerProfile,
  Likeness,
  Measured,
  NeedsCovered,
  OrderedDistance,
  Place,
  ProfessionalFamily,
  Reciprocity,
  SameValue,
  SharedLanguage,
  SharedOptions,
  Wishes,
} from './problem/criterion.ts'
export type {
  ExcludedPairs,
  Forbidding,
  MustShare,
  MustShareHours,
  MustShareLanguage,
  NotReady,
  SameGroup,
  StatedPreference,
  TooFar,
  Veto,
} from './problem/veto.ts'
export { compareIds } from './problem/hash-order.ts'
export { MatchingRefusal, type RefusalCode } from './problem/matching-refusal.ts'
export { bytesOfCohort } from './scoring/refuse-too-large.ts'
export { rarityOfTerms } from './scoring/measures/rarity.ts'
export { quantise } from './scoring/quantise.ts'
export { scoreCohort } from './scoring/score-cohort.ts'
export { reweigh } from './scoring/reweigh.ts'
export { breakdown, type Breakdown, type CriterionShare } from './scoring/breakdown.ts'
export type { BlendedPart, Detail, Missing, RankedOption, SharedSpeech } from './scoring/detail.ts'
export { vetoCounts, vetoesOf } from './scoring/vetoes-of.ts'
export type { Scored, ScoredCriterion } from './scoring/scored.ts'
export type { Instance } from './instance/instance.ts'
export { arcsOfPairs } from './instance/arcs-of-pairs.ts'
export { createInstance, type Arcs } from './instance/create-instance.ts'
export { createInstanceFromColumns, type ArcColumns } from './instance/create-instance-from-columns.ts'
export { solveAgain, type AgainResult } from './again/solve-again.ts'
export type { AgainOptions } from './again/again-field.ts'
export type { Changes } from './again/changes-of.ts'
export { solveFrom, type Earlier } from './again/solve-from.ts'
export { openArrangement, type OpenArrangement } from './again/open-arrangement.ts'
export type { Moves } from './again/moves-of.ts'
export { checkAgain } from './again/check-again.ts'
export { whatEachPriceMoves, type PriceStep, type PriceSteps } from './again/what-each-price-moves.ts'
export { solve, type SolveOptions } from './solving/solve.ts'
export { SolvingCancelled, type Progress, type Watch } from './solving/watch.ts'
export {
  summarise,
  type Arrangement,
  type Certificate,
  type LowestBound,
  type Pair,
  type Result,
} from './instance/result.ts'
export { checkCertificate, type Doubt, type Verdict } from './proving/check-certificate.ts'
export { solveLarge, type LargeOptions } from './large/solve-large.ts'
export { bytesNeeded } from './large/refuse-too-many.ts'
export { createRowsAnswerer, type RowsAnswer, type RowsQuestion } from './large/answer-rows.ts'
export type { Team } from './large/team.ts'
export { checkLarge } from './large/check-large.ts'
export type { BadArrangement } from './proving/check-arrangement.ts'
export { priceOfForbidding, priceOfForcing, type Figures, type Price } from './wishes/price-of.ts'
export type { Move } from './wishes/moves-between.ts'
export { nearest, nearestMentees, type Near, type Unpriced } from './wishes/nearest.ts'
export { matchStably, type Proposing } from './stable/match-stably.ts'
export type { StableCertificate, StableResult } from './stable/solve-stable.ts'
export { preferencesByScore, type Preferences } from './stable/preferences.ts'
export { checkStable, type StableVerdict } from './stable/check-stable.ts'
export {
  solveEverybody,
  type EverybodyCertificate,
  type EverybodyResult,
} from './everybody/solve-everybody.ts'
export { solveFairest, type FairestCertificate, type FairestResult } from './fairest/solve-fairest.ts'
export { checkFairest, type FairestVerdict } from './fairest/check-fairest.ts'
export { arrangeRounds, type Encounter } from './encounters/arrange-rounds.ts'
export { checkRounds, type RoundsDoubt } from './encounters/check-rounds.ts'
export { pairPeers, type Reluctance } from './peers/pair-peers.ts'
export { arrangeTeams, type TeamsCertificate, type TeamsResult } from './teams/arrange-teams.ts'
export { checkTeams, type TeamsVerdict } from './teams/check-teams.ts'
export type { SkillNeed, TeamProblem } from './teams/team-problem.ts'
export { fromProof, toProof, type Proof } from './proving/proof.ts'
export { canonicalJson } from './proving/canonical-json.ts'
