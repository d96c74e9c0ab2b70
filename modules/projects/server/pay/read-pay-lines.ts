import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { PayLine } from '../../contract.ts'

/** What was agreed in an edition, the earliest first; with whom, where one is named. */
export async function readPayLines(db: Db, editionId: string, personId?: string): Promise<PayLine[]> {
  const rows = await db
    .selectFrom('projects.payLines')
    .innerJoin('projects.projects', 'projects.projects.id', 'projectId')
    .select(['projects.payLines.id', 'projectId', 'title', 'currency', 'personId', 'what', 'cents'])
    .select(['agreedOn', 'invoicedOn', 'paidOn', 'correctsId'])
    .where('editionId', '=', editionId)
    .$if(personId !== undefined, (some) => some.where('personId', '=', personId!))
    .orderBy(sql`projects.created_at`)
    .orderBy('agreedOn')
    .orderBy('projects.payLines.id')
    .execute()
  const people = await readPeople(
    db,
    rows.map((row) => row.personId),
  )
  return rows.map(({ title, ...line }) => ({
    ...line,
    projectTitle: title,
    personName: people.get(line.personId)?.name ?? '',
  }))
}
