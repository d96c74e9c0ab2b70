export { answersQuestion } from './answers-question.ts'
export { mergeLevels } from './merge-levels.ts'
