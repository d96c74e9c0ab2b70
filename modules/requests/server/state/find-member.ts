import type { Db } from '../../../../platform/server/database/index.ts'

type Looking = {
  readonly editionId: string
  readonly personId: string
  readonly role: 'mentor' | 'mentee'
}

/** The enrolment of somebody in an edition, in this role, while they take part. */
export function findMember(
  db: Db,
  { editionId, personId, role }: Looking,
): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('enrolment.members')
    .select('id')
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('role', '=', role)
    .where('status', '=', 'enrolled')
    .executeTakeFirst() as Promise<{ id: string } | undefined>
}
