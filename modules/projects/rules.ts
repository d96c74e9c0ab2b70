export {
  firstToTakeBack,
  frameBack,
  isAsItStood,
  stoodOf,
  type Standing,
  type Stood,
} from './answers/stood.ts'
export { meetsInFrame, touchedBy, touchedByMore, type Touched } from './answers/touched.ts'
export { daysToAnswerAmendment, daysToRemindAmendment } from './amendments/days-to-answer.ts'
export { changesOf, type AgreedBrief } from './brief/changes-of.ts'
export { missingOf } from './brief/missing-of.ts'
export { whyNotLowerSums } from './brief/why-not-lower-sums.ts'
export { whyNotWriteBrief } from './brief/why-not-write-brief.ts'
export { backFrom, isOfText, stillChanges, withChanges } from './brief/with-changes.ts'
export { added, later } from './extras/added.ts'
export { daysToAnswerExtra } from './extras/days-to-answer.ts'
export { extraStateOf } from './extras/extra-state-of.ts'
export { whyNotAnswerExtra } from './extras/why-not-answer-extra.ts'
export { isOpenToMore, mostDeliverables, whyNotPropose } from './extras/why-not-propose.ts'
export { isToFill } from './teams/is-to-fill.ts'
export { nextFriday } from './life/next-friday.ts'
export { endedAs } from './life/ended-as.ts'
export { settledAs } from './life/settled-as.ts'
export { outcomeOf } from './life/outcome-of.ts'
export { stateOf } from './life/state-of.ts'
export { whyNotAnswer } from './life/why-not-answer.ts'
export { whyNotSend } from './life/why-not-send.ts'
export { whyNotStep } from './life/why-not-step.ts'
export { whyNotCorrect } from './life/why-not-correct.ts'
export { whyNotDayPay } from './life/why-not-day-pay.ts'
