import type { Db } from '../../../../platform/server/database/index.ts'

export type WorkshopPeople = {
  readonly editionId: string
  readonly hostId: string
  readonly title: string
  /** Whoever has a place. */
  readonly comingIds: readonly string[]
}

/** Who is at a workshop that is planned; undefined of any other. */
export async function readWorkshopPeople(db: Db, id: string): Promise<WorkshopPeople | undefined> {
  const workshop = await db
    .selectFrom('workshops.workshops')
    .select(['editionId', 'hostId', 'title'])
    .where('id', '=', id)
    .where('status', '=', 'scheduled')
    .executeTakeFirst()
  if (!workshop) return undefined
  const coming = await db
    .selectFrom('workshops.seats')
    .select('personId')
    .where('workshopId', '=', id)
    .where('state', '=', 'coming')
    .execute()
  return { ...workshop, comingIds: coming.map(({ personId }) => personId) }
}
