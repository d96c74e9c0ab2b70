export * from './contract/introductions.ts'
export * from './contract/outcomes.ts'
export * from './contract/team.ts'
