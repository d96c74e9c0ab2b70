import type { WorkContext } from '../../../../platform/server/context.ts'
import { readLeads } from '../../../programmes/server/index.ts'
import { listQuestions } from '../../contract.ts'
import { readSeats, type KeptWorkshop } from '../state/kept-workshop.ts'

/** Every open page of whoever comes, waits, holds or leads reads the questions again, in the same second. */
export async function tellQuestions(
  context: Pick<WorkContext, 'db' | 'tellPages'>,
  { id, hostId, editionId }: KeptWorkshop,
  personId: string,
): Promise<void> {
  const seats = await readSeats(context.db, [id])
  const leads = await readLeads(context.db, editionId)
  const people = [hostId, personId, ...[...seats, ...leads].map((one) => one.personId)]
  context.tellPages([...new Set(people)], [listQuestions])
}
