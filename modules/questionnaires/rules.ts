export { answeredOf, asksSomething } from './answered-of.ts'
export { answersQuestion } from './answers-question.ts'
export { mergeLevels } from './merge-levels.ts'
export { readsOtherwise } from './reads-otherwise.ts'
