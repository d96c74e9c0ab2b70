import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import type { Role } from '../../programmes/contract.ts'
import { listLedEditionIds } from '../../programmes/server/index.ts'
import { findPeople } from '../contract.ts'

const most = 8

/** Whoever leads no edition finds nobody: whom one may see is decided here, by the editions asked. */
export const findPeopleAction = action(findPeople, async (context, { words }) => {
  const editionIds = await listLedEditionIds(context.db, context.person.id)
  if (editionIds.length === 0) return { found: [] }
  const starts = words.split(/\s+/).map((word) => `% ${word.replace(/[\\%_]/g, '\\$&')}%`)
  const rows = await context.db
    .selectFrom('enrolment.enrolments')
    .innerJoin('people.directory', (join) =>
      join
        .onRef('people.directory.id', '=', 'enrolment.enrolments.personId')
        .onRef('people.directory.organisationId', '=', 'enrolment.enrolments.organisationId'),
    )
    .select(['enrolment.enrolments.id', 'editionId', 'role', 'city'])
    // A view's columns may always be null to its reader; a person's name never is.
    .select(sql<string>`name`.as('name'))
    .where(sql<boolean>`edition_id = any(${editionIds}::uuid[])`)
    .where(
      sql<boolean>`(select bool_and(' ' || lower(platform.unaccented(translate(name, '-''’', '   '))) like lower(platform.unaccented(start)))
        from unnest(${starts}::text[]) as start)`,
    )
    .orderBy('name')
    .orderBy('enrolment.enrolments.id')
    .limit(most)
    .execute()
  return { found: rows.map((row) => ({ ...row, role: row.role as Role })) }
})
