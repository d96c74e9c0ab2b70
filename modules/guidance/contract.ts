export * from './contract/edition.ts'
export * from './contract/own.ts'
