export { readLastWords } from './last-words.ts'
export { writeToPair } from './write-to-pair.ts'
