export { inTheirWords } from './in-their-words.ts'
