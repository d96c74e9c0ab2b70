export { applicationAnswered } from './facts.ts'
export { readSelection, type Selected } from './read-selection.ts'
