export { readAwaitedCheckIns, type AwaitedCheckIn } from './read-awaited-check-ins.ts'
export { readListening, type Listening } from './read-listening.ts'
export { sayInConfidence } from './say-in-confidence.ts'
