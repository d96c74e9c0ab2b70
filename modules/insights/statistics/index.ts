/**
 * The statistics of honest figures: pure, without a dependency, each formula with its source, checked against R
 * (`oracles/make-frozen-results.R`). Shares run from 0 to 1; intervals are of 95 % unless a level is given.
 *
 *   wilson, differenceOfShares, silenceBounds, effectiveNumber        a share, two, who was silent, weighted answers
 *   howShown, cellsToShow                                             small numbers
 *   kaplanMeier, curveOn                                              until a first meeting
 *   designOf, fitFirth, profileBounds, likelihoodRatioP               what goes with a yes or no, each factor or several
 *   withFlic, meanChance                                              the same in points of a hundred
 *   proportionalOdds, hazardByFortnight                               ratings, early ends
 *   bootstrapByCluster, spreadOf, byClusters, jointP                  pairs of one mentor are not independent
 *   holm, bonferroniLevel, verdictOf, verdictDespiteSilence, pairsNeeded   what may be said of a factor
 */
export { wilson, type Interval } from './shares/wilson.ts'
export { differenceOfShares } from './shares/newcombe.ts'
export { silenceBounds } from './shares/silence.ts'
export { effectiveNumber } from './shares/kish.ts'
export { cellsToShow, howShown, type HowShown } from './shares/small-numbers.ts'
export { curveOn, kaplanMeier, type CurveStep, type Waited } from './survival/kaplan-meier.ts'
export { hazardByFortnight, type Lasted } from './survival/hazard.ts'
export { designOf, perUnit, type Design } from './logistic/design.ts'
export { coefficientsOf, fitFirth, type FirthFit } from './logistic/firth.ts'
export { likelihoodRatioP, profileBounds } from './logistic/profile.ts'
export { withFlic } from './logistic/flic.ts'
export { meanChance } from './logistic/mean-chance.ts'
export { toldByOthers } from './logistic/told-by-others.ts'
export { proportionalOdds, type ProportionalOdds } from './ordinal/proportional-odds.ts'
export { bootstrapByCluster, byClusters, jointP, leastClusters, spreadOf } from './clusters/bootstrap.ts'
export { drawnDesign, patternsOf } from './clusters/patterns.ts'
export { normalAtMost, normalQuantile } from './distributions/normal.ts'
export { bonferroniLevel, holm } from './verdicts/holm.ts'
export { pairsNeeded, pointsThatMatter } from './verdicts/pairs-needed.ts'
export { verdictDespiteSilence, verdictOf, type Verdict } from './verdicts/verdict.ts'
