import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { newId } from '../../../platform/server/id.ts'
import { contestMeeting, sayWhetherMet } from '../../meetings/contract.ts'
import { createProgramme } from '../../programmes/contract.ts'
import { acceptRelationship, listOwnRelationships } from '../../relationships/contract.ts'
import {
  addProject,
  editProject,
  openProject,
  placeOnProject,
  removeProject,
  sayCourseWeek,
  sayWhatBlocks,
  setWeeklyHour,
  showCourse,
  showCourseWeek,
  writeSession,
} from '../contract.ts'
import { askToConfirm } from './jobs/ask-to-confirm.ts'
import { draft, openActions, openCourse, type Actions } from './testing/open-course.ts'

describeOnBothEngines('a course', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('has projects that are not opened without a deliverable, and people placed on them', async () => {
    const { editionId, lead, enrol, openOne, rows } = await openCourse(database, actions)
    const lou = await enrol('Lou')
    const { id } = await actions.ask(lead, addProject, { editionId, ...draft, expected: [] })
    expect(await actions.refusal(lead, openProject, { id })).toBe('no-deliverable')
    // The table itself refuses one, whatever a caller forgets.
    await expect(rows(sql`update training.projects set opened_at = now() where id = ${id}`)).rejects.toThrow(
      'opened_with_a_deliverable',
    )
    const far = [{ ...draft.expected[0]!, dueWeek: 9 }]
    expect(await actions.refusal(lead, editProject, { id, ...draft, expected: far }, 1)).toBe(
      'due-after-the-end',
    )
    await actions.ask(lead, editProject, { id, ...draft }, 1)
    expect(await actions.refusal(lead, editProject, { id, ...draft }, 1)).toBe('changed-meanwhile')
    const place = { editionId, personIds: [lou.person.id], projectId: id, startedOn: '2026-11-09' }
    expect(await actions.refusal(lead, placeOnProject, place)).toBe('project-not-open')
    expect((await actions.ask(lou, showCourse, { editionId })).projects).toEqual([])
    await actions.ask(lead, openProject, { id })
    const openedAt = () => rows(sql`select opened_at from training.projects where id = ${id}`)
    const since = await openedAt()
    await actions.ask(lead, openProject, { id })
    expect(await openedAt()).toEqual(since)
    expect(await actions.ask(lead, placeOnProject, place)).toEqual({ placed: 1, alreadyThere: 0 })
    expect(await actions.ask(lead, placeOnProject, place)).toEqual({ placed: 0, alreadyThere: 1 })
    expect(await actions.refusal(lead, removeProject, { id })).toBe('somebody-was-on-it')
    expect(await actions.refusal(lead, editProject, { id, ...draft, expected: [] }, 2)).toBe('no-deliverable')
    expect(await actions.refusal(lead, placeOnProject, { ...place, personIds: [lead.person.id] })).toBe(
      'not-in-course',
    )

    const second = await openOne({ title: 'Plan média' })
    await actions.ask(lead, placeOnProject, { ...place, projectId: second, startedOn: '2026-11-12' })
    const { projects, followers } = await actions.ask(lead, showCourse, { editionId })
    expect(projects.map(({ title, people }) => [title, people])).toEqual([
      ['Brief créatif', 0],
      ['Plan média', 1],
    ])
    expect(followers).toMatchObject([{ name: 'Lou', where: { title: 'Plan média', week: 1, weeks: 3 } }])
    // Back on the first one: it is another time on it.
    expect(await actions.ask(lead, placeOnProject, { ...place, startedOn: '2026-11-13' })).toMatchObject({
      placed: 1,
    })
    const { id: never } = await actions.ask(lead, addProject, { editionId, ...draft })
    expect(await actions.refusal(lead, placeOnProject, { ...place, projectId: never })).toBe(
      'project-not-open',
    )
    await actions.ask(lead, removeProject, { id: never })
    const listed = (await actions.ask(lead, showCourse, { editionId })).projects
    expect(listed.map((one) => one.id)).toEqual([id, second])
    expect(await actions.refusal(lead, addProject, { editionId, ...draft, expected: far })).toBe(
      'due-after-the-end',
    )
    expect(await actions.refusal(lou, addProject, { editionId, ...draft })).toBe('not-found')
  }, 60_000)

  it('a week of five is said in one step, all held except two; what blocks is read by the two alone', async () => {
    const course = await openCourse(database, actions)
    const { editionId, lead, enrol, follow, place, openOne, meetWeekly, livesIn, mailsTo } = course
    const sara = await enrol('Sara', { role: 'mentor', capacity: 13 })
    const names = ['Ilan', 'Chloé', 'Yacine', 'Jeanne', 'Thabo']
    const mentees = await Promise.all(names.map((name) => enrol(name)))
    const [ilan, chloe, yacine, , thabo] = mentees as [
      typeof sara,
      typeof sara,
      typeof sara,
      typeof sara,
      typeof sara,
    ]
    await livesIn(thabo, 'America/Halifax')
    const ids = await follow(sara, ...mentees)
    const project = await openOne()
    for (const mentee of mentees) await place(mentee, project)
    for (const [at, id] of ids.entries())
      expect(
        await meetWeekly(sara, id, {
          firstOn: `2026-11-${16 + Math.min(at, 2)}`,
          at: `${10 + at}:00`,
          ...(at === 4 && { timeZone: 'America/Halifax', at: '12:00' }),
        }),
      ).toMatchObject({ calledOff: 0 })
    expect((await mailsTo(ilan)).at(-1)!.subject).toBe('Votre rendez-vous de chaque semaine avec Sara')
    // An hour of a mentor is taken once; another hour takes the place of the one before.
    const taken = {
      lastOn: '2026-12-31',
      timeZone: 'Europe/Paris',
      minutes: 45,
      firstOn: '2026-11-16',
      at: '10:15',
    }
    expect(await actions.refusal(sara, setWeeklyHour, { relationshipId: ids[1]!, ...taken })).toBe(
      'slot-taken',
    )
    const backwards = { relationshipId: ids[1]!, ...taken, lastOn: '2026-11-15' }
    expect(await actions.refusal(sara, setWeeklyHour, backwards)).toBe('backwards')
    expect(await meetWeekly(sara, ids[1]!, { firstOn: '2026-11-17', at: '11:00' })).toEqual({
      dates: 7,
      calledOff: 7,
    })
    actions.clock.now = '2026-11-18T19:00:00.000Z'
    await actions.settle()
    await actions.within(course.organisation, (context) => askToConfirm.run(context as never, {} as never))
    const before = await actions.ask(sara, showCourseWeek, {})
    expect(before.rows.map(({ name }) => name)).toEqual(names)
    expect(before.rows.map(({ meetings }) => meetings[0]!.toConfirm)).toEqual([true, true, true, true, true])
    expect(before.rows[4]!.meetings[0]!.startsAt).toBe('2026-11-18T16:00:00.000Z')
    expect(before).toMatchObject({ fromOn: '2026-11-16', untilOn: '2026-11-22' })
    expect((await mailsTo(sara)).at(-1)!.subject).toBe('Cinq séances à confirmer')

    const meetingOf = (at: number) => before.rows[at]!.meetings[0]!.id
    const words = ids.map((_, at) => ({
      meetingId: meetingOf(at),
      said: at === 2 ? ('missed' as const) : at === 3 ? ('excused' as const) : ('held' as const),
    }))
    // What the other said of it before is no word of the mentor's.
    await actions.ask(chloe, sayWhetherMet, { id: meetingOf(1), said: 'met', absent: [] })
    expect(await actions.ask(sara, sayCourseWeek, { words })).toEqual({ said: 5, already: [], notSaid: [] })
    // The same again changes nothing, and says of which.
    const again = await actions.ask(sara, sayCourseWeek, { words: words.slice(1) })
    expect([again.said, again.notSaid]).toEqual([0, []])
    expect(again.already.toSorted()).toEqual([1, 2, 3, 4].map(meetingOf).toSorted())
    const after = await actions.ask(sara, showCourseWeek, {})
    expect(after.rows.map(({ meetings }) => meetings[0]!.state)).toEqual([
      'held',
      'held',
      'missed',
      'excused',
      'held',
    ])
    expect(after.month).toEqual({ held: 3, missed: 1, excused: 1, unsettled: 0 })
    await actions.ask(yacine, contestMeeting, { id: meetingOf(2) })
    const denied = await actions.ask(sara, showCourseWeek, {})
    expect(denied.rows[2]!.meetings[0]).toMatchObject({ state: 'contested' })
    expect(denied.month).toMatchObject({ missed: 0, unsettled: 1 })
    // A second screen, read before, takes back nothing that was said from the first.
    const stale = [
      { ...words[2]!, said: 'held' as const },
      { ...words[3]!, said: 'missed' as const },
    ]
    expect(await actions.ask(sara, sayCourseWeek, { words: stale })).toEqual({
      said: 0,
      already: [],
      notSaid: expect.arrayContaining(
        [2, 3].map((at) => ({ meetingId: meetingOf(at), why: 'said-already' })),
      ) as unknown,
    })
    // Nor does what is noted on it; the screen that knows may change its word.
    const noted = { id: meetingOf(4), goals: [], next: [], blockedOn: 'CANARI-BLOC autre', before: null }
    expect(await actions.refusal(sara, writeSession, { ...noted, said: 'excused' })).toBe('said-already')
    const [, , ...last] = (await actions.ask(sara, showCourseWeek, {})).rows
    expect(last.map((one) => [one.meetings[0]!.mine, one.blockedOn])).toEqual([
      ['missed', null],
      ['excused', null],
      ['held', null],
    ])
    await actions.ask(sara, writeSession, { ...noted, said: 'missed', before: 'held', blockedOn: '' })
    await actions.ask(sara, writeSession, { ...noted, said: 'held', before: 'missed', blockedOn: '' })
    // Nobody says anything of another mentor's.
    const marc = await enrol('Marc', { role: 'mentor' })
    expect(await actions.refusal(marc, sayCourseWeek, { words: [words[0]!] })).toBe('not-yours')
    expect(await actions.refusal(chloe, sayCourseWeek, { words: [words[1]!] })).toBe('not-yours')

    await actions.ask(sara, writeSession, {
      id: meetingOf(1),
      said: 'held',
      goals: [],
      next: [{ text: 'Finir la page d’accueil', who: 'partner' }],
      blockedOn: 'CANARI-BLOC les formulaires',
    })
    const row = (await actions.ask(sara, showCourseWeek, {})).rows[1]!
    expect(row).toMatchObject({
      blockedOn: 'CANARI-BLOC les formulaires',
      goals: [{ text: 'Finir la page d’accueil' }],
    })
    actions.clock.now = '2026-11-18T20:00:00.000Z'
    await actions.ask(chloe, sayWhatBlocks, { relationshipId: ids[1]!, blockedOn: 'CANARI-BLOC le dernier' })
    // Since when is kept; the team reads that something blocks, and not what.
    const seen = await actions.ask(lead, showCourse, { editionId })
    expect(seen.followers.find(({ name }) => name === 'Chloé')!.blockedSince).toMatch(/^2026-11-18T19:00:00/)
    expect(JSON.stringify(seen)).not.toContain('CANARI-BLOC')
    await actions.ask(sara, writeSession, {
      id: meetingOf(1),
      said: 'held',
      goals: [{ id: row.goals[0]!.id, done: true }],
      next: [],
      blockedOn: '',
    })
    expect((await actions.ask(sara, showCourseWeek, {})).rows[1]).toMatchObject({
      blockedOn: null,
      goals: [],
    })
  }, 90_000)

  it('somebody in two courses has a line, a project and a pair in each, and neither is seen from the other', async () => {
    const course = await openCourse(database, actions)
    const { editionId, lead, organisation, enrol, follow, place, openOne, publishIn, rows } = course
    const [sara, marc, lou] = [
      await enrol('Sara', { role: 'mentor', capacity: 2 }),
      await enrol('Marc', { role: 'mentor' }),
      await enrol('Lou'),
    ]
    const [first] = (await follow(sara, lou)) as [string]
    await place(lou, await openOne())
    const called = { fr: 'Autre', en: 'Other' }
    const other = await actions.ask(lead, createProgramme, {
      template: 'cohort',
      name: called,
      editionName: called,
      startsOn: null,
    })
    // An edition that is no course yet.
    expect(await actions.refusal(lead, showCourse, { editionId: other.editionId })).toBe('not-found')
    await rows(sql`update programmes.editions set course = '{"showMinutes":10,"questionMinutes":5}'
      where id = ${other.editionId}`)
    const again = async (who: typeof sara, role: string) => {
      const enrolmentId = newId(actions.clock.now)
      await rows(sql`insert into enrolment.enrolments (organisation_id, id, edition_id, person_id, role, answers,
          capacity_pairs, status, created_at, updated_at)
        values (${organisation.id}, ${enrolmentId}, ${other.editionId}, ${who.person.id}, ${role}, '{}', 1, 'enrolled',
          ${actions.clock.now}, ${actions.clock.now})`)
      return { ...who, enrolmentId }
    }
    await publishIn(other.editionId, [
      { mentor: await again(sara, 'mentor'), mentee: await again(lou, 'mentee') },
    ])
    const { relationships } = await actions.ask(lou, listOwnRelationships, {})
    const second = relationships.find(({ id }) => id !== first)!.id
    for (const who of [lou, sara]) await actions.ask(who, acceptRelationship, { id: second })
    await actions.settle()
    const { id: projectId } = await actions.ask(lead, addProject, {
      editionId: other.editionId,
      ...draft,
      title: 'Plan média',
    })
    await actions.ask(lead, openProject, { id: projectId })
    await actions.ask(lead, placeOnProject, {
      editionId: other.editionId,
      personIds: [lou.person.id],
      projectId,
      startedOn: '2026-11-09',
    })
    await actions.ask(lou, sayWhatBlocks, { relationshipId: second, blockedOn: 'Le budget' })
    const { rows: lines } = await actions.ask(sara, showCourseWeek, {})
    expect(
      lines
        .map(({ relationshipId, editionId: of, where, blockedOn }) => [
          relationshipId,
          of,
          where?.title,
          blockedOn,
        ])
        .toSorted((one) => (one[0] === first ? -1 : 1)),
    ).toEqual([
      [first, editionId, 'Brief créatif', null],
      [second, other.editionId, 'Plan média', 'Le budget'],
    ])
    const places = async (of: string) =>
      (await actions.ask(lead, showCourse, { editionId: of })).followers.map(({ name, where }) => [
        name,
        where?.title,
      ])
    expect(await places(editionId)).toEqual([['Lou', 'Brief créatif']])
    expect(await places(other.editionId)).toEqual([['Lou', 'Plan média']])
    expect(await actions.refusal(marc, showCourse, { editionId: other.editionId })).toBe('not-found')
  }, 60_000)
})
