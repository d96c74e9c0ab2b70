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
import { answerThread, askCommunity, hidePost, reportPost, showThread, thankForPost } from '../../contract.ts'

export {
  openRelationships as openActions,
  type Enrolled,
  type Relationships as Actions,
} from '../../../relationships/server/testing/examples.ts'

type Asked = Partial<InputOf<typeof askCommunity>>
type Edition = Awaited<ReturnType<typeof openEdition>>

/** An edition whose members help each other. */
export async function openCommunity(database: Database, actions: Relationships) {
  const edition = await openEdition(database, actions)
  const { editionId } = edition
  await edition.rows(sql`update programmes.editions set community = true where id = ${editionId}`)
  // Other tests have moved the clock on: each lives its own weeks, from a Tuesday on.
  actions.clock.now = '2026-11-24T09:00:00.000Z'
  const neighbours = await openNeighbours(actions, edition)
  return {
    ...edition,
    neighbours,
    write: async (who: Enrolled, title: string, more: Asked = {}): Promise<string> => {
      const written = { editionId, kind: 'question' as const, body: '', theme: null, links: [], mentions: [] }
      return (await actions.ask(who, askCommunity, { ...written, title, ...more })).id
    },
    answer: async (who: Enrolled, id: string, body: string): Promise<string> =>
      (await actions.ask(who, answerThread, { id, body, links: [], mentions: [] })).postId,
    look: (who: Caller, id: string) => actions.ask(who, showThread, { id }),
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
        // Whoever leads here leads there too, where a report waits.
        const isHere = ({ placeId }: { placeId: string | null }) =>
          who.person.id !== edition.lead.person.id || placeId !== neighbours.editionId
        return waits
          .filter(isHere)
          .map(({ kind, role, subjectId, count }) => ({ kind, role, subjectId, count }))
      }),
  }
}

/**
 * Another edition of the organisation with a community, whose people have left this one: nothing that is said, counted or found here
 * is theirs, nor the reverse.
 */
async function openNeighbours(actions: Relationships, { editionId, lead, join, rows }: Edition) {
  const [awa, iris, paul] = [await join('Awa'), await join('Iris'), await join('Paul')]
  const [{ id } = { id: '' }] = await rows(sql<{ id: string }>`
    insert into programmes.editions select (jsonb_populate_record(null::programmes.editions,
      to_jsonb(editions) || jsonb_build_object('id', gen_random_uuid()))).*
    from programmes.editions where id = ${editionId} returning id`)
  await rows(sql`insert into programmes.leads (organisation_id, edition_id, person_id, added_at)
    select organisation_id, id, person, now() from programmes.editions,
      unnest(${[awa.person.id, lead.person.id]}::uuid[]) as person where id = ${id}`)
  await rows(sql`insert into enrolment.enrolments
      (organisation_id, id, edition_id, person_id, role, answers, capacity_pairs, status, created_at, updated_at)
    select organisation_id, gen_random_uuid(), editions.id, person::uuid, role, '{"offers":["fix-prices","say-no"]}', 1,
      case when editions.id = ${id} then 'enrolled' else 'withdrawn' end, ${actions.clock.now}, ${actions.clock.now}
    from programmes.editions, (values (${iris.person.id}, 'mentor'), (${paul.person.id}, 'mentee')) as them (person, role)
    where editions.id = any(${[id, editionId]}::uuid[])`)
  const asked = { editionId: id, kind: 'question' as const, links: [], mentions: [iris.person.id] }
  const { id: threadId } = await actions.ask(paul, askCommunity, {
    ...asked,
    title: 'Répondre pour un logo, une œuvre, un devis chez Dupont\u00a0?',
    body: 'Une page, 50 % de final_v2, à Zanzibar.',
    theme: null,
  })
  const written = { body: 'Demande d’abord le devis.', mentions: [] }
  const links = [{ url: 'https://exemple.fr/', title: 'Un devis' }]
  const { postId } = await actions.ask(iris, answerThread, { ...written, id: threadId, links })
  await actions.ask(paul, thankForPost, { id: postId, thanks: true })
  await actions.ask(paul, askCommunity, {
    ...asked,
    title: 'Et sans réponse\u00a0?',
    body: '',
    theme: null,
  })
  // Its themes, of a questionnaire that this edition has none of.
  await rows(sql`update community.threads set theme = case when id = ${threadId} then 'fix-prices' else 'say-no' end
    where edition_id = ${id}`)
  await actions.ask(paul, reportPost, { id: postId, words: 'Un client.', readBy: 'team' })
  await actions.ask(awa, hidePost, { id: postId, hidden: true, reason: 'Un client.' })
  await actions.ask(awa, hidePost, { id: postId, hidden: false, reason: 'Relu.' })
  return { editionId: id, threadId, postId, awa, iris, paul }
}
