export * from './contract/decisions.ts'
export * from './contract/grading.ts'
export * from './contract/own.ts'
export * from './contract/terms.ts'
