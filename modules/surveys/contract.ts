export * from './contract/survey.ts'
export * from './contract/answering.ts'
export * from './contract/results.ts'
