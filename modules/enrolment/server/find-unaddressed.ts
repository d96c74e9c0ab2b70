import type { Db } from '../../../platform/server/database/index.ts'
import { nameKey } from '../sheet/index.ts'

/** The people of an edition who have no address, by what is alike in their names, the first enrolled first. */
export async function findUnaddressed(db: Db, editionId: string): Promise<Map<string, string[]>> {
  const people = await db
    .selectFrom('enrolment.enrolments')
    .innerJoin('people.directory', (join) =>
      join
        .onRef('people.directory.id', '=', 'enrolment.enrolments.personId')
        .onRef('people.directory.organisationId', '=', 'enrolment.enrolments.organisationId'),
    )
    .select(['people.directory.id', 'people.directory.name'])
    .distinct()
    .where('editionId', '=', editionId)
    .where('people.directory.email', 'is', null)
    .orderBy('people.directory.id')
    .execute()
  const byName = new Map<string, string[]>()
  for (const { id, name } of people) {
    if (id === null || name === null) continue
    byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), id])
  }
  return byName
}
