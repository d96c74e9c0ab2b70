import { createHash } from 'node:crypto'
import { canonicalJson } from 'matching-engine'
import type { Cohort } from '../rules.ts'
import type { StudioData } from './read-studio.ts'

/** SHA-256 of the canonical JSON, in hexadecimal: equal inputs have equal hashes, whatever the order of their keys. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

/** One hash an enrolment, of all that the matching reads of it. */
export function memberHashes(cohort: Cohort): Record<string, string> {
  return Object.fromEntries(
    cohort.members.map(({ id, capacity, profile, answers, met }) => [
      id,
      hashOf({ capacity, profile, answers, ...(met && { met }) }).slice(0, 32),
    ]),
  )
}

/** One hash of all that a run is made from: people, their answers, the questionnaire, the policy, the clocks. */
export function inputsHash({
  cohort,
  policy,
  weekOf,
}: Pick<StudioData, 'cohort' | 'policy' | 'weekOf'>): string {
  return hashOf({ cohort, policy, weekOf })
}
