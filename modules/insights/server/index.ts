export { readFigures, type Results } from './read-figures.ts'
