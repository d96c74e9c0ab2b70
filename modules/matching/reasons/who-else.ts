import type { Matched } from '../outcome.ts'
import type { Said, Sentence } from '../sentence.ts'

/** `key` and `values`: "« Finding my first clients », but in Nantes". */
export type Alternative = Sentence & {
  readonly memberId: string
  readonly name: string
  readonly score: number
  readonly gains: readonly Said[]
  readonly losses: readonly Said[]
  readonly free: boolean
}

/** Mentors who were near for this mentee (or mentees for this mentor), nearest first. */
export function whoElse(matched: Matched, memberId: string, count = 3): Alternative[] {
  throw new Error(`to come: ${matched.weekOf} ${memberId} ${count}`)
}
