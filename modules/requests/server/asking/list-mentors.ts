import { sql } from 'kysely'
import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { action } from '../../../../platform/server/action.ts'
import { makeCursor, readCursor } from '../../../../platform/server/cursor.ts'
import { listMentors, pageOfMentors } from '../../contract.ts'
import { findMember } from '../state/find-member.ts'
import { editionThatAsks } from '../state/edition-that-asks.ts'
import { describeMentors } from './describe-mentors.ts'

/** By name, trade and town, without accents; what somebody typed is text, never a pattern. No address is searched. */
export const listMentorsAction = action(listMentors, async (context, input) => {
  const { db, person } = context
  const { editionId, theme, city, only, cursor } = input
  const edition = await editionThatAsks(context, editionId)
  const asker = await findMember(db, { editionId, personId: person.id, role: 'mentee' })
  const typed = input.search.trim().split(/\s+/).filter(Boolean)
  const words = typed.map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)
  const after = cursor === undefined ? undefined : readCursor(cursor, z.tuple([z.string(), Id]))
  const plain = (column: ReturnType<typeof sql>) => sql`lower(platform.unaccented(${column}))`
  const wanted = sql`
    from enrolment.members
    join people.directory on directory.organisation_id = members.organisation_id and directory.id = members.person_id
    where members.edition_id = ${editionId} and members.role = 'mentor' and members.status = 'enrolled'
      and members.capacity_pairs > 0
      ${sql.join(
        [
          ...words.map((word) => sql`and directory.directory_text like ${plain(sql`${word}::text`)}`),
          ...(theme === undefined ? [] : [sql`and members.offers @> ${JSON.stringify([theme])}::jsonb`]),
          ...(city === undefined || city === ''
            ? []
            : [sql`and ${plain(sql`coalesce(directory.city, '')`)} = ${plain(sql`${city}::text`)}`]),
          ...(only === 'free' ? [sql`and members.capacity_pairs > members.taken_pairs`] : []),
        ],
        sql` `,
      )}`
  const { rows } = await sql<{ id: string; name: string }>`
    select members.id, directory.name ${wanted}
      ${after ? sql`and (directory.name, members.id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
    order by directory.name, members.id limit ${pageOfMentors + 1}`.execute(db)
  const counted = await sql<{ found: number }>`select count(*)::int as found ${wanted}`.execute(db)
  const page = rows.slice(0, pageOfMentors)
  const last = page.at(-1)
  return {
    mentors: await describeMentors(context, {
      themes: edition.themes,
      askerId: asker?.id ?? null,
      mentorIds: page.map(({ id }) => id),
    }),
    nextCursor: rows.length > pageOfMentors && last ? makeCursor([last.name, last.id]) : null,
    found: counted.rows[0]!.found,
    themes: edition.themes.map(({ key, asking }) => ({ key, words: asking })),
  }
})
