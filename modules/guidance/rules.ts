export {
  AdviceAudience,
  isFor,
  isMissing,
  isWhole,
  type AdviceWords,
  type AdviceWording,
  type Piece,
} from './pieces/piece.ts'
export { fillIn } from './pieces/fill-in.ts'
export { mostPieces, whyNotMoment } from './pieces/why-not-moment.ts'
export { whenForPair, type PairInDays } from './pieces/when-for-pair.ts'
export { dueAdvice, type AdvisedPair, type DueAdvice } from './pieces/due-advice.ts'
