export { advance, secondsLeft, type ClockAct } from './clock.ts'
export { fromLines, toLines } from './lines.ts'
