export type { Coordinates, SpokenLanguage } from './answers.ts'
export type { Goal, Lock, Mentee, Mentor, Problem } from './problem.ts'
export type {
  Blend,
  Column,
  CommonHours,
  Criterion,
  FreeText,
  Given,
  Intentions,
  LearnerProfile,
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
} from './criterion.ts'
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
} from './veto.ts'
export { MatchingRefusal, type RefusalCode } from './matching-refusal.ts'
export { scoreCohort } from './score-cohort.ts'
export { reweigh } from './reweigh.ts'
export { breakdown, type Breakdown, type CriterionShare } from './breakdown.ts'
export type { BlendedPart, Detail, Missing, RankedOption, SharedSpeech } from './detail.ts'
export { vetoCounts, vetoesOf } from './vetoes-of.ts'
export type { Scored, ScoredCriterion } from './scored.ts'
export type { Instance } from './instance.ts'
export { createInstance, type Arcs } from './create-instance.ts'
export { solve } from './solve.ts'
export type { Certificate, LowestBound, Pair, Result } from './result.ts'
export { checkCertificate, type Doubt, type Verdict } from './check-certificate.ts'
export type { BadArrangement } from './check-arrangement.ts'
export { priceOfForbidding, priceOfForcing, type Figures, type Price } from './price-of.ts'
export type { Move } from './moves-between.ts'
export { nearest, nearestMentees, type Near } from './nearest.ts'
export { fromProof, toProof, type Proof } from './proof.ts'
export { canonicalJson } from './canonical-json.ts'
export { terms } from './terms.ts'
