import type { Db } from '../../../../platform/server/database/index.ts'
import { readListening } from '../../../feedback/server/index.ts'
import { readAdminIds, readPeople } from '../../../people/server/index.ts'
import { readersOfReport } from '../../rules.ts'

/** To whom a report about this author goes in this edition, with their names. */
export async function readReportReaders(
  db: Db,
  { editionId, authorId }: { editionId: string; authorId: string },
) {
  const { team, referent, deputy } = await readListening(db, editionId)
  const { readBy, personIds } = readersOfReport(authorId, {
    team: team.map(({ id }) => id),
    referents: [referent, deputy].flatMap((one) => one?.id ?? []),
    admins: await readAdminIds(db),
  })
  const people = await readPeople(db, personIds)
  return { readBy, personIds, names: personIds.flatMap((id) => people.get(id)?.name ?? []) }
}
