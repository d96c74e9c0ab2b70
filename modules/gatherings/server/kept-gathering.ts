import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { GatheringsGatherings } from '../../../database/tables.ts'
import type { WorkContext } from '../../../platform/server/context.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import type { AgendaPoint, Clock, Gathering, GatheringKind } from '../contract.ts'
import { endOf } from '../rules.ts'

export type KeptGathering = Omit<
  Selectable<GatheringsGatherings>,
  'kind' | 'agenda' | 'iceBreakers' | 'clock'
> & {
  readonly kind: GatheringKind
  readonly agenda: readonly AgendaPoint[]
  readonly iceBreakers: readonly string[]
  readonly clock: Clock | null
}

/** Locked: places are counted, and its clock goes on, one after the other. */
export async function lockGathering(db: Db, id: string): Promise<KeptGathering> {
  const row = await db
    .selectFrom('gatherings.gatherings')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return kept(row)
}

export const kept = (row: Selectable<GatheringsGatherings>) => row as unknown as KeptGathering

export type Said = {
  readonly gatheringId: string
  readonly personId: string
  readonly state: string
  readonly saidAt: string
  readonly came: string | null
}

export function readSaid(db: Db, gatheringIds: readonly string[]): Promise<Said[]> {
  return db
    .selectFrom('gatherings.signUps')
    .select(['gatheringId', 'personId', 'state', 'saidAt', 'came'])
    .where(sql<boolean>`gathering_id = any(${gatheringIds}::uuid[])`)
    .orderBy('saidAt')
    .orderBy('personId')
    .execute()
}

/** As it is shown, to whoever may see it. */
export function asShown(
  { organisation, now }: Pick<WorkContext, 'organisation' | 'now'>,
  gathering: KeptGathering,
  said: readonly Said[],
): Gathering {
  const { id, editionId, kind, title, startsAt, minutes, place, link, places, agenda } = gathering
  const count = (state: string) => said.filter((one) => one.gatheringId === id && one.state === state).length
  return {
    id,
    editionId,
    kind,
    title,
    startsAt,
    minutes,
    timeZone: organisation.timeZone,
    place,
    link,
    places,
    agenda: [...agenda],
    coming: count('coming'),
    waiting: count('waiting'),
    cancelledAt: gathering.cancelledAt,
    cancelWord: gathering.cancelWord,
    isOver: endOf(gathering) <= now,
  }
}
