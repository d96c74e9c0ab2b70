export * from './contract/edition.ts'
export * from './contract/own.ts'
export * from './contract/run-book.ts'
