export { openEdition, openRelationships, type Relationships } from './open-edition.ts'
