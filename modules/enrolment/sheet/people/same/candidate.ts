import type { Volunteer } from '../../volunteer.ts'

/** A line that makes a volunteer, before it is known whether another line is the same person. */
export type Candidate = {
  readonly volunteer: Volunteer
  readonly answeredAt: number | null
  /** True where a code stands for the name: the same code is then the same person. */
  readonly isCode: boolean
}
