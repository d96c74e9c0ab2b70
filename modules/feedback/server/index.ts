export { readAwaitedCheckIns, type AwaitedCheckIn } from './read-awaited-check-ins.ts'
export { sayInConfidence } from './say-in-confidence.ts'
