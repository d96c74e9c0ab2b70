import { sql } from 'kysely'
import type { InputOf } from '../../../../platform/contract.ts'
import type { Caller } from '../../../../platform/server/testing/open-test-actions.ts'
import type { Database } from '../../../../platform/server/database/index.ts'
import {
  openEdition,
  type Enrolled,
  type Relationships,
} from '../../../relationships/server/testing/examples.ts'
import { communityStanding } from '../standing.ts'
import { answerThread, askCommunity, showThread } from '../../contract.ts'

export {
  openRelationships as openActions,
  type Enrolled,
  type Relationships as Actions,
} from '../../../relationships/server/testing/examples.ts'

type Asked = Partial<InputOf<typeof askCommunity>>

/** An edition whose members help each other. */
export async function openCommunity(database: Database, actions: Relationships) {
  const edition = await openEdition(database, actions)
  const { editionId } = edition
  await edition.rows(sql`update programmes.editions set community = true where id = ${editionId}`)
  // Other tests have moved the clock on: each lives its own weeks, from a Tuesday on.
  actions.clock.now = '2026-11-24T09:00:00.000Z'
  return {
    ...edition,
    write: async (who: Enrolled, title: string, more: Asked = {}): Promise<string> => {
      const written = { editionId, kind: 'question' as const, body: '', theme: null, links: [], mentions: [] }
      return (await actions.ask(who, askCommunity, { ...written, title, ...more })).id
    },
    answer: async (who: Enrolled, id: string, body: string): Promise<string> =>
      (await actions.ask(who, answerThread, { id, body, links: [], mentions: [] })).postId,
    look: (who: Enrolled, id: string) => actions.ask(who, showThread, { id }),
    offers: (who: Enrolled, ...themes: string[]) =>
      edition.rows(
        sql`update enrolment.enrolments set answers = ${JSON.stringify({ offers: themes })} where id = ${who.enrolmentId}`,
      ),
    /** The kinds of what waits for somebody, and in which thread. */
    waitsFor: (who: Caller, roles: readonly string[]) =>
      actions.within(edition.organisation, async ({ db, now }) => {
        const placesAs = (role: string) => (roles.includes(role) ? [editionId] : [])
        const waits = []
        for (const query of communityStanding.waits!({ db, now, person: who.person, placesAs }))
          waits.push(...(await query.execute()))
        return waits.map(({ kind, role, subjectId, count }) => ({ kind, role, subjectId, count }))
      }),
  }
}
