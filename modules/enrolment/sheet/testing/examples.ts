/** Tables of invented people, and what people and tools do to them; for tests of rooms that read sheets. */
export { cleanTables } from './clean-table.ts'
export { peopleDisturbances } from './disturb-people.ts'
export { placeDisturbances, writings } from './disturb-place.ts'
export { longOptions, questionDisturbances } from './disturb-questions.ts'
export { tabDisturbances } from './disturb-tabs.ts'
export { bytesOf, type WrittenFile } from './written-file.ts'
