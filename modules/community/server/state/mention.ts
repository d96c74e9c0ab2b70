import { sql } from 'kysely'
import type { Context } from '../../../../platform/server/context.ts'

/** Whoever is called upon follows it from then on, until they say no; false where somebody is not of the edition. */
export async function mention(
  { db, now, organisation, person }: Context,
  { threadId, editionId }: { readonly threadId: string; readonly editionId: string },
  personIds: readonly string[],
): Promise<boolean> {
  const others = [...new Set(personIds)].filter((id) => id !== person.id)
  if (others.length === 0) return true
  const { rows } = await sql<{ personId: string }>`
    select person_id as "personId" from enrolment.members
      where edition_id = ${editionId} and status = 'enrolled' and person_id = any(${others}::uuid[])
    union select person_id from programmes.team where edition_id = ${editionId} and person_id = any(${others}::uuid[])`.execute(
    db,
  )
  if (rows.length < others.length) return false
  for (const personId of others)
    await db
      .insertInto('community.follows')
      .values({
        organisationId: organisation.id,
        threadId,
        personId,
        follows: true,
        mentionedAt: now,
        mentionedBy: person.id,
        // Before now: it waits until they have looked.
        seenAt: new Date(0).toISOString(),
      })
      .onConflict((conflict) =>
        conflict
          .columns(['organisationId', 'threadId', 'personId'])
          .doUpdateSet({ mentionedAt: now, mentionedBy: person.id }),
      )
      .execute()
  return true
}
