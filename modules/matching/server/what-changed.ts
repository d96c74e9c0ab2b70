import { Policy } from '../rules.ts'
import { hashOf, memberHashes } from './hashes.ts'
import type { StudioData } from './read-studio.ts'

export type Changes = {
  readonly added: string[]
  readonly withdrawn: number
  readonly changed: string[]
  readonly policyChanged: boolean
}
type KeptRun = { readonly policy: unknown; readonly memberHashes: unknown }

/** What differs between a run and the data of today, by name where there is one; undefined when nothing does. */
export function whatChanged(studio: StudioData, run: KeptRun): Changes | undefined {
  const before = run.memberHashes as Record<string, string>
  const after = memberHashes(studio.cohort)
  const namesOf = (concerns: (id: string) => boolean) =>
    studio.cohort.members.filter(({ id }) => concerns(id)).map(({ name }) => name)
  const changes = {
    added: namesOf((id) => !(id in before)),
    withdrawn: Object.keys(before).filter((id) => !(id in after)).length,
    changed: namesOf((id) => id in before && before[id] !== after[id]),
    policyChanged: hashOf(studio.policy) !== hashOf(Policy.parse(run.policy)),
  }
  const { added, withdrawn, changed, policyChanged } = changes
  return added.length + withdrawn + changed.length > 0 || policyChanged ? changes : undefined
}
