import { areAttitudes } from '../attitude-scales.ts'
import { saysTemperament, saysWhatItAsks } from './says-what-it-asks.ts'

/**
 * Whether a heading says of what its answers are. "Agree" says nothing of it: a statement has to name its subject, more
 * than in passing.
 */
export function saysOfWhat(heading: string, answers: readonly string[]): boolean {
  return areAttitudes([...new Set(answers)]) ? saysTemperament(heading) : saysWhatItAsks(heading)
}
