export { relationshipActivated, relationshipDeclined } from './facts.ts'
