export * from './contract/dates.ts'
export * from './contract/lists.ts'
export * from './contract/meeting.ts'
export * from './contract/words.ts'
