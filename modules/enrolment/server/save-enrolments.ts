import { sql } from 'kysely'
import type { Context } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import type { Answers, Role } from '../../programmes/contract.ts'

export type EnrolmentToSave = {
  readonly personId: string
  readonly role: Role
  readonly answers: Answers
  readonly capacityPairs: number
  /** False where the capacity is our assumption: it then never overwrites a known one. */
  readonly capacityWasSaid: boolean
}

export type SavedCounts = { added: number; changed: number; unchanged: number }

/** Adds enrolments, or completes those that exist: new answers replace old ones, questions left blank keep theirs. */
export async function saveEnrolments(
  context: Pick<Context, 'db' | 'organisation' | 'now'>,
  editionId: string,
  enrolments: readonly EnrolmentToSave[],
): Promise<SavedCounts> {
  const counts = { added: 0, changed: 0, unchanged: 0 }
  for (const wasSaid of [true, false]) {
    const group = enrolments.filter(({ capacityWasSaid }) => capacityWasSaid === wasSaid)
    for (let start = 0; start < group.length; start += 500) {
      const part = await saveGroup(context, editionId, group.slice(start, start + 500), wasSaid)
      counts.added += part.added
      counts.changed += part.changed
      counts.unchanged += part.unchanged
    }
  }
  return counts
}

async function saveGroup(
  { db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  editionId: string,
  group: readonly EnrolmentToSave[],
  capacityWasSaid: boolean,
): Promise<SavedCounts> {
  const capacity = capacityWasSaid
    ? sql<number>`excluded.capacity_pairs`
    : sql<number>`enrolments.capacity_pairs`
  const answers = sql<string>`enrolments.answers || excluded.answers`
  const saved = await db
    .insertInto('enrolment.enrolments')
    .values(
      group.map(({ personId, role, answers: given, capacityPairs }) => ({
        organisationId: organisation.id,
        id: newId(now),
        editionId,
        personId,
        role,
        answers: JSON.stringify(given),
        capacityPairs,
        status: 'enrolled',
        createdAt: now,
        updatedAt: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'editionId', 'personId', 'role'])
        .doUpdateSet({
          answers,
          capacityPairs: capacity,
          revision: sql`enrolments.revision + 1`,
          updatedAt: now,
        })
        .where(
          sql<boolean>`(${answers}, ${capacity}) is distinct from (enrolments.answers, enrolments.capacity_pairs)`,
        ),
    )
    // A row that this statement inserted has no earlier version (xmax is 0); one that it left alone is not returned.
    .returning(sql<boolean>`xmax = 0`.as('isNew'))
    .execute()
  const added = saved.filter(({ isNew }) => isNew).length
  return { added, changed: saved.length - added, unchanged: group.length - saved.length }
}
