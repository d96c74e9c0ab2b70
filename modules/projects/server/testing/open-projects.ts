import { sql } from 'kysely'
import type { Database } from '../../../../platform/server/database/index.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../../relationships/server/testing/examples.ts'
import {
  createProject,
  nameMentor,
  publishTeams,
  readClientPage,
  showProject,
  stepProject,
  writeBrief,
  type Brief,
} from '../../contract.ts'

export { openRelationships as openActions, type Enrolled, type Relationships as Actions }

export const brief: Brief = {
  title: 'Refonte du site',
  context: 'Un PDF posé chaque jour à 4 h 40.',
  audience: '140 acheteurs, debout, à 5 h.',
  constraints: 'Lisible les mains mouillées.',
  leftOut: 'La vente en ligne.',
  decides: 'Nolwenn Le Gall',
  startsOn: '2026-11-26',
  endsOn: '2026-12-22',
  currency: 'EUR',
  budgetCents: 720_000,
  juniorsCents: 630_000,
  deliverables: [
    { id: null, title: 'Maquette, six écrans', dueOn: '2026-12-15', checks: ['Les six écrans du brief'] },
  ],
}
export const by = 'Nolwenn Le Gall'

/** An edition whose teams work on projects of clients, in the week of Monday the 23rd of November 2026. */
export async function openProjects(database: Database, actions: Relationships) {
  const edition = await openEdition(database, actions)
  const { editionId, lead, rows, mailsTo } = edition
  await rows(sql`update programmes.editions set projects = true, pairs = false where id = ${editionId}`)
  // Other tests have moved the clock on: each lives its own weeks.
  actions.clock.now = '2026-11-23T09:00:00.000Z'
  const show = (who: Enrolled | typeof lead, id: string) => actions.ask(who, showProject, { id })
  /** What a client's link shows. */
  const read = (token: string) => actions.ask(lead, readClientPage, { token })
  /** By a client who has read what stands there. */
  const write = async (token: string, words: Brief) =>
    actions.ask(lead, writeBrief, { token, by, ...words }, (await read(token)).revision)
  return {
    ...edition,
    show,
    /** A project in its call, and the client's address. */
    call: async (title = brief.title) => {
      const email = `nolwenn-${editionId}-${title.toLowerCase().replaceAll(' ', '-')}@exemple.invalid`
      const { id } = await actions.ask(lead, createProject, {
        editionId,
        title,
        clientName: 'La Criée de Lorient',
        contactName: by,
        contactEmail: email,
        contactLanguage: 'fr',
      })
      const mails = () => mailsTo({ email })
      const token = async () => /client#(\S+)/.exec((await mails()).at(-1)!.textBody)![1]!
      return { id, email, mails, token }
    },
    answers: (who: Enrolled, answers: Record<string, readonly string[]>) =>
      rows(
        sql`update enrolment.enrolments set answers = ${JSON.stringify(answers)} where id = ${who.enrolmentId}`,
      ),
    read,
    write,
    /** A project with its team, launched. */
    launch: async (
      { id, token }: { id: string; token: () => Promise<string> },
      mentor: Enrolled,
      ...juniors: readonly Enrolled[]
    ) => {
      await write(await token(), brief)
      await actions.ask(lead, stepProject, { id, to: 'selection' })
      await actions.ask(lead, nameMentor, { id, personId: mentor.person.id })
      await actions.ask(lead, publishTeams, {
        editionId,
        teams: [{ projectId: id, personIds: juniors.map(({ person }) => person.id) }],
      })
      await actions.ask(lead, stepProject, { id, to: 'running' })
      return (await show(lead, id)).deliverables[0]!.id
    },
  }
}

/** Of acts in the same instant: 'done', or the refusal of each. */
export const outcome = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  )
