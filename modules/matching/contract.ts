export { Policy } from './policy.ts'
export * from './contract/studio.ts'
export * from './contract/runs.ts'
export * from './contract/computations.ts'
