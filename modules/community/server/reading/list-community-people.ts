import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import { listCommunityPeople } from '../../contract.ts'

const most = 1000

/** Everybody of it but oneself; each word typed begins a word of the name. */
export const listCommunityPeopleAction = action(
  listCommunityPeople,
  async ({ db, person }, { editionId, search }) => {
    const words = search.trim().split(/\s+/).filter(Boolean)
    const begins = words.map(
      (word) => sql`and position(' ' || lower(platform.unaccented(${word}::text)) in
        ' ' || lower(platform.unaccented(translate(name, '-''’', '   ')))) > 0`,
    )
    const { rows } = await sql<{ personId: string; name: string }>`
      select directory.id as "personId", name from people.directory
      where directory.id <> ${person.id} and (directory.id in (
          select person_id from enrolment.members where edition_id = ${editionId} and status = 'enrolled')
        or directory.id in (select person_id from programmes.team where edition_id = ${editionId}))
        ${sql.join(begins, sql` `)}
      order by name, directory.id limit ${most}`.execute(db)
    return { people: rows }
  },
)
