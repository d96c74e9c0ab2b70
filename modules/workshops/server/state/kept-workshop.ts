import { sql, type Selectable } from 'kysely'
import type { WorkshopsSeats, WorkshopsWorkshops } from '../../../../database/tables.ts'
import type { Language } from '../../../../platform/contract.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { WorkedOn } from '../../../programmes/contract.ts'
import type { SeatState, WorkshopStatus } from '../../contract.ts'

export type KeptWorkshop = Omit<Selectable<WorkshopsWorkshops>, 'status' | 'language' | 'workedOn'> & {
  readonly status: WorkshopStatus
  readonly language: Language
  readonly workedOn: WorkedOn | null
}

/** One that was planned: the table's check says that all of these are there. */
export type PlannedWorkshop = KeptWorkshop & {
  readonly startsAt: string
  readonly timeZone: string
  readonly places: number
  readonly lastHours: number
  readonly code: string
}

export type KeptSeat = Omit<Selectable<WorkshopsSeats>, 'state' | 'came'> & {
  readonly state: SeatState
  readonly came: 'name' | 'code' | 'own' | null
}

export const kept = (row: Selectable<WorkshopsWorkshops>) => row as unknown as KeptWorkshop

export const isPlanned = (workshop: KeptWorkshop): workshop is PlannedWorkshop => workshop.startsAt !== null

export async function readWorkshop(db: Db, id: string): Promise<KeptWorkshop> {
  return kept(
    await db.selectFrom('workshops.workshops').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
}

/** Locked: its places are counted, and given, one after the other. */
export async function lockWorkshop(db: Db, id: string): Promise<KeptWorkshop> {
  return kept(
    await db
      .selectFrom('workshops.workshops')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow(),
  )
}

export async function readSeats(db: Db, workshopIds: readonly string[]): Promise<KeptSeat[]> {
  const rows = await db
    .selectFrom('workshops.seats')
    .selectAll()
    .where(sql<boolean>`workshop_id = any(${workshopIds}::uuid[])`)
    .orderBy('saidAt')
    .orderBy('personId')
    .execute()
  return rows as unknown as KeptSeat[]
}
