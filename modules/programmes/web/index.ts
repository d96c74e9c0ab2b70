export { beginChoices, type BeginChoice } from './begin/slots.ts'
export {
  editionAside,
  editionCards,
  editionLine,
  editionNow,
  editionPairs,
  editionSettings,
  weekFound,
  type WeekFound,
} from './edition/slots.ts'
export {
  doneFound,
  gestureWords,
  gesturesFound,
  type DoneFound,
  type GesturesFound,
  type GestureWords,
} from './gestures/slots.ts'
export { TakeGesture } from './gestures/TakeGesture.tsx'
export { editionGlance, homeAround, homeMine, homeNow, homeTitle, type HomeTitle } from './home/slots.ts'
export { InWordsOf } from './words/InWordsOf.tsx'
export { criterionOf, otherUseOf } from './questionnaire/criterion-of.ts'
export { EditionSwitch } from './switch/EditionSwitch.tsx'
