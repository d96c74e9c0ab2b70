import { newId } from '../../../platform/server/id.ts'
import type { Role } from '../../programmes/contract.ts'
import type { Answers } from '../../questionnaires/contract.ts'
import { markVersions } from '../answer-versions.ts'
import {
  completeEnrolments,
  keyOf,
  type Asked,
  type KeptEnrolment,
  type Saving,
} from './complete-enrolments.ts'

export type EnrolmentToSave = {
  readonly personId: string
  readonly role: Role
  readonly answers: Answers
  readonly capacityPairs: number
  /** False where the capacity is our assumption: it then never overwrites a known one. */
  readonly capacityWasSaid: boolean
}

export type SavedEnrolments = { added: number; changed: number; unchanged: number; kept: KeptEnrolment[] }

/** Adds enrolments, or completes those that exist: what is brought replaces what was brought before, never what was saved by hand. */
export async function saveEnrolments(
  context: Saving,
  asked: Asked,
  enrolments: readonly EnrolmentToSave[],
): Promise<SavedEnrolments> {
  const saved: SavedEnrolments = { added: 0, changed: 0, unchanged: 0, kept: [] }
  for (let start = 0; start < enrolments.length; start += 500) {
    const part = enrolments.slice(start, start + 500)
    const added = await addEnrolments(context, asked, part)
    const { changed, kept } = await completeEnrolments(
      context,
      asked,
      part.filter((enrolment) => !added.has(keyOf(enrolment))),
    )
    saved.added += added.size
    saved.changed += changed
    saved.unchanged += part.length - added.size - changed
    saved.kept.push(...kept)
  }
  return saved
}

async function addEnrolments(
  { db, organisation, now }: Saving,
  { editionId, version }: Asked,
  enrolments: readonly EnrolmentToSave[],
): Promise<Set<string>> {
  const added = await db
    .insertInto('enrolment.enrolments')
    .values(
      enrolments.map(({ personId, role, answers, capacityPairs }) => ({
        organisationId: organisation.id,
        id: newId(now),
        editionId,
        personId,
        role,
        answers: JSON.stringify(answers),
        answerVersions: JSON.stringify(markVersions({}, {}, answers, version)),
        capacityPairs,
        status: 'enrolled',
        createdAt: now,
        updatedAt: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'editionId', 'personId', 'role']).doNothing(),
    )
    .returning(['personId', 'role'])
    .execute()
  return new Set(added.map(keyOf))
}
