export * from './contract/answers.ts'
export * from './contract/people.ts'
export * from './contract/searches.ts'
export * from './contract/team.ts'
