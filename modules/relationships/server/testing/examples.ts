export { openEdition, openRelationships, type Enrolled, type Relationships } from './open-edition.ts'
