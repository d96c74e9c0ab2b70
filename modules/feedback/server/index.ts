export { readAwaitedCheckIns, type AwaitedCheckIn } from './read-awaited-check-ins.ts'
