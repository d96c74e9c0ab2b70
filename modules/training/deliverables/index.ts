export { checkLines, keyOf } from './check-lines.ts'
export { mostForgotten } from './most-forgotten.ts'
