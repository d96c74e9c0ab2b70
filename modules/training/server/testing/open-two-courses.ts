import { sql } from 'kysely'
import type { Database } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import { addLead, createProgramme } from '../../../programmes/contract.ts'
import { acceptRelationship, listOwnRelationships } from '../../../relationships/contract.ts'
import {
  addProject,
  openProject,
  placeOnProject,
  saveRubric,
  showCourse,
  showDeliverables,
} from '../../contract.ts'
import { draft, openCourse, type Actions, type Enrolled } from './open-course.ts'

type Joined = Omit<Enrolled, 'enrolmentId' | 'name'>
export type LivedCourse = Awaited<ReturnType<typeof openTwoCourses>>['one']

/**
 * Two courses of one organisation, each with a team of its own, a mentor, a mentee on a project, and a juror. Somebody mentors in
 * both, and somebody follows both.
 */
export async function openTwoCourses(database: Database, actions: Actions) {
  const course = await openCourse(database, actions)
  const { organisation, join, rows, publishIn } = course

  const [shared, twice] = [await join('Aline'), await join('Twice')]

  async function open(name: string) {
    const [level, currency] = name === 'A' ? ([1, 'EUR'] as const) : ([2, 'CHF'] as const)
    const lead = await join(`Lead${name}`)
    const called = { fr: name, en: name }
    const { editionId } = await actions.ask(course.lead, createProgramme, {
      template: 'cohort',
      name: called,
      editionName: called,
      startsOn: null,
    })
    await actions.ask(course.lead, addLead, { editionId, name: `Lead${name}`, email: lead.email })
    await rows(sql`update programmes.editions set course = '{"showMinutes":10,"questionMinutes":5}'
      where id = ${editionId}`)
    const enrol = async (who: Joined, role: 'mentor' | 'mentee'): Promise<Enrolled> => {
      const enrolmentId = newId(actions.clock.now)
      await rows(sql`insert into enrolment.enrolments (organisation_id, id, edition_id, person_id, role, answers,
          capacity_pairs, status, created_at, updated_at)
        values (${organisation.id}, ${enrolmentId}, ${editionId}, ${who.person.id}, ${role}, '{}', 3, 'enrolled',
          ${actions.clock.now}, ${actions.clock.now})`)
      return { ...who, name: who.person.name, enrolmentId }
    }
    const mentor = await enrol(await join(`Mentor${name}`), 'mentor')
    const juror = await enrol(await join(`Juror${name}`), 'mentor')
    const mentee = await enrol(await join(`Mentee${name}`), 'mentee')
    const [colleague, another] = [await enrol(shared, 'mentor'), await enrol(twice, 'mentee')]
    await publishIn(editionId, [
      { mentor, mentee },
      { mentor: colleague, mentee: another },
    ])
    const begin = async (...pair: readonly Enrolled[]) => {
      const { relationships } = await actions.ask(pair[0]!, listOwnRelationships, {})
      const { id } = relationships.find(({ status }) => status === 'proposed')!
      for (const who of pair) await actions.ask(who, acceptRelationship, { id })
      return id
    }
    const [relationshipId, anotherPairId] = [await begin(mentee, mentor), await begin(another, colleague)]
    await actions.settle()
    const { id: projectId } = await actions.ask(lead, addProject, { editionId, ...draft, level })
    const criteria = [{ id: null, title: 'Le rythme', hint: '' }]
    const { revision } = await actions.ask(lead, saveRubric, { id: projectId, criteria }, 1)
    await actions.ask(lead, openProject, { id: projectId })
    const startedOn = '2026-11-09'
    const personIds = [mentee.person.id, another.person.id]
    await actions.ask(lead, placeOnProject, { editionId, personIds, projectId, startedOn })
    const { deliverables } = await actions.ask(mentee, showDeliverables, { relationshipId })
    return {
      editionId,
      level,
      currency,
      lead,
      mentor,
      juror,
      colleague,
      mentee,
      another,
      relationshipId,
      anotherPairId,
      projectId,
      revision,
      expectedId: deliverables[0]!.expectedId,
      readProject: async () =>
        (await actions.ask(lead, showCourse, { editionId })).projects.find(({ id }) => id === projectId)!,
    }
  }
  // What stands first in each table is the other's: whoever forgets to say whose, finds it.
  const other = await open('B')
  return { ...course, other, one: await open('A') }
}

/** All that a course has written, of whomever. */
export const rowsOfCourse = (editionId: string) => sql<{ is: string; row: unknown }>`
  with placed as (select id from training.placements where edition_id = ${editionId}),
    listed as (select id from training.projects where edition_id = ${editionId}),
    months as (select id from training.statements where edition_id = ${editionId}),
    counted as (select id from training.lines where statement_id in (select id from months))
  select 'projects' as is, to_jsonb(t) as row from training.projects t where edition_id = ${editionId}
  union all select 'expected', to_jsonb(t) from training.expected t where project_id in (select id from listed)
  union all select 'questions', to_jsonb(t) from training.questions t where project_id in (select id from listed)
  union all select 'placements', to_jsonb(t) from training.placements t where edition_id = ${editionId}
  union all select 'handed', to_jsonb(t) from training.handed t where placement_id in (select id from placed)
  union all select 'rehearsals', to_jsonb(t) from training.rehearsals t where placement_id in (select id from placed)
  union all select 'defences', to_jsonb(t) from training.defences t where edition_id = ${editionId}
  union all select 'pay', to_jsonb(t) from training.pay_terms t where edition_id = ${editionId}
  union all select 'corrections', to_jsonb(t) from training.corrections t where edition_id = ${editionId}
  union all select 'statements', to_jsonb(t) from training.statements t where edition_id = ${editionId}
  union all select 'lines', to_jsonb(t) from training.lines t where statement_id in (select id from months)
  union all select 'settlements', to_jsonb(t) from training.settlements t where line_id in (select id from counted)
  order by 1, 2`
