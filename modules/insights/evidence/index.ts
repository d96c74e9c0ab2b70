export { factorKinds, type CriterionOfPairs } from './declared-factors.ts'
export { likenessOf } from './likeness-of.ts'
export type { PairEvidence } from './pair-evidence.ts'
export { nothingTold, tellWhatMattered, whyNothing, type MatteredTold } from './tell-what-mattered.ts'
