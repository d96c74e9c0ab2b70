export * from './question.ts'
export * from './answer.ts'
