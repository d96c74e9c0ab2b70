export { checkLines, keyOf } from './check-lines.ts'
