export { readFigures, type Results } from './read-figures.ts'
export { readAttention } from './read-attention.ts'
