import { sql } from 'kysely'
import type { Database } from '../../../../platform/server/database/index.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../../relationships/server/testing/examples.ts'
import { openSearch, type OwnSearch } from '../../contract.ts'

export { openRelationships as openActions, type Enrolled, type Relationships as Actions }

const terms = { mostOpen: 1, answerWithinHours: 168, remindAfterHours: [48, 120], booksHours: false }

/** An edition in which people ask each other. */
export async function openAsking(
  database: Database,
  actions: Relationships,
  changed: Partial<typeof terms> = {},
) {
  const edition = await openEdition(database, actions)
  await edition.rows(
    sql`update programmes.editions set requests = ${JSON.stringify({ ...terms, ...changed })}::jsonb
      where id = ${edition.editionId}`,
  )
  const wishFor = (mentor: Enrolled) => ({
    mentorEnrolmentId: mentor.enrolmentId,
    message: `Bonjour ${mentor.name}, pouvez-vous m’aider ?`,
    lunch: false,
  })
  return {
    ...edition,
    wishFor,
    mentor: (name: string, capacity = 1) => edition.enrol(name, { role: 'mentor', capacity }),
    ask: (asker: Enrolled, ...mentors: readonly Enrolled[]): Promise<OwnSearch> =>
      actions.ask(asker, openSearch, {
        editionId: edition.editionId,
        need: 'Trouver des clients en direct',
        tried: 'Deux plateformes',
        theme: null,
        neededBy: null,
        wishes: mentors.map(wishFor),
      }),
    toSearchAtOnce: <Result>(searchId: string, acts: readonly (() => Promise<Result>)[]) =>
      edition.actAtOnce(
        sql`select from requests.searches inner join requests.requests on search_id = searches.id
          where searches.id = ${searchId} for update`,
        acts,
      ),
    statusesOf: async (searchId: string) =>
      (
        await edition.rows(
          sql<{
            status: string
          }>`select status from requests.requests where search_id = ${searchId} order by rank`,
        )
      ).map(({ status }) => status),
    searchNow: async (searchId: string) =>
      (
        await edition.rows(
          sql<{ status: string; relationshipId: string | null; holdsPlace: boolean }>`
            select status, relationship_id, holds_place from requests.searches where id = ${searchId}`,
        )
      )[0]!,
  }
}
