export { askedWords, commonLonger } from './asked-words.ts'
export { plain } from './plain.ts'
export { lettersToBegin, lookedFor, wordsIn, type Looked } from './words-in.ts'
