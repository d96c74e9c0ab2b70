import { sql } from 'kysely'
import type { Database } from '../../../../platform/server/database/index.ts'
import { emptyProfile } from '../../../people/rules.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../../relationships/server/testing/examples.ts'
import { acceptRelationship, listOwnRelationships } from '../../../relationships/contract.ts'
import { addProject, openProject, placeOnProject, setWeeklyHour, type ProjectDraft } from '../../contract.ts'

export { openRelationships as openActions, type Enrolled, type Relationships as Actions }

export const draft: ProjectDraft = {
  title: 'Brief créatif',
  brief: 'Une campagne pour une librairie de quartier.',
  weeks: 3,
  level: 1,
  skills: 'Écrire un brief',
  resources: '',
  endsWithDefence: true,
  expected: [
    {
      id: null,
      title: 'Le brief en deux pages',
      forWhom: 'La libraire',
      dueWeek: 1,
      handedAs: 'link',
      checks: ['Le budget', 'Les livrables attendus'],
    },
    { id: null, title: 'La maquette', forWhom: 'Le jury', dueWeek: 3, handedAs: 'file', checks: [] },
  ],
}

/** A course with its lead, in the week of Thursday the 19th of November 2026. */
export async function openCourse(database: Database, actions: Relationships) {
  const edition = await openEdition(database, actions)
  await edition.rows(
    sql`update programmes.editions set course = '{"showMinutes":20,"questionMinutes":15}' where id = ${edition.editionId}`,
  )
  // Other tests have moved the clock on: each lives its own weeks.
  actions.clock.now = '2026-11-12T09:00:00.000Z'
  const { editionId, lead } = edition
  const openOne = async (changed: Partial<ProjectDraft> = {}): Promise<string> => {
    const { id } = await actions.ask(lead, addProject, { editionId, ...draft, ...changed })
    await actions.ask(lead, openProject, { id })
    return id
  }
  return {
    ...edition,
    openOne,
    livesIn: (who: Enrolled, timeZone: string) =>
      edition.rows(
        sql`update people.people set profile = ${JSON.stringify({ ...emptyProfile, timeZone })} where id = ${who.person.id}`,
      ),
    place: (who: Enrolled, projectId: string, startedOn = '2026-11-09') =>
      actions.ask(lead, placeOnProject, { editionId, personIds: [who.person.id], projectId, startedOn }),
    /** Pairs under way of one mentor with each of these. */
    follow: async (mentor: Enrolled, ...mentees: readonly Enrolled[]): Promise<string[]> => {
      await edition.publish(...mentees.map((mentee) => ({ mentor, mentee })))
      const ids: string[] = []
      for (const mentee of mentees) {
        const { relationships } = await actions.ask(mentee, listOwnRelationships, {})
        const { id } = relationships[0]!
        await actions.ask(mentee, acceptRelationship, { id })
        await actions.ask(mentor, acceptRelationship, { id })
        ids.push(id)
      }
      await actions.settle()
      return ids
    },
    meetWeekly: (
      mentor: Enrolled,
      relationshipId: string,
      hour: { firstOn: string; at: string; timeZone?: string; lastOn?: string },
    ) =>
      actions.ask(mentor, setWeeklyHour, {
        relationshipId,
        lastOn: '2026-12-31',
        timeZone: 'Europe/Paris',
        minutes: 45,
        ...hour,
      }),
  }
}
