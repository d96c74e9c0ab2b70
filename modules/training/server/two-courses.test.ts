import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { inTransaction, type Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  addCorrection,
  addProject,
  addQuestion,
  aimRehearsal,
  approveStatement,
  beginRehearsal,
  commentOnHanded,
  confirmStatement,
  contestLine,
  decideDefence,
  drawQuestion,
  editProject,
  handIn,
  keepOfRehearsal,
  listDefences,
  listOwnDefences,
  listOwnStatements,
  listStatements,
  noteRehearsal,
  openProject,
  pauseRehearsal,
  placeOnProject,
  planDefence,
  removeProject,
  reviewQuestion,
  saveRubric,
  sayCourseWeek,
  sayWhatBlocks,
  setCoursePay,
  setWeeklyHour,
  settleLine,
  showCourse,
  showCourseWeek,
  showDeliverables,
  showOwnStatement,
  showRehearsal,
  stepRehearsal,
  writeMentorWords,
  writeOwnWords,
  writeSession,
} from '../contract.ts'
import { trainingStanding } from './standing.ts'
import { draft, openActions, type Actions, type Enrolled } from './testing/open-course.ts'
import { openTwoCourses, rowsOfCourse, type LivedCourse } from './testing/open-two-courses.ts'

const words = { good: 'Le plan.', hard: 'Le temps.', next: 'Respirer.' }
const rates = [{ level: 1, heldCents: 3000, missedCents: null }]

describeOnBothEngines('two courses of one house', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('touch each other nowhere: what one writes leaves the other as it was, and its people find no door', async () => {
    const { one, other, rows, mailsTo } = await openTwoCourses(database, actions)
    const { ask, refusal } = actions
    const kept = new Map<LivedCourse, Record<string, string>>([
      [one, {}],
      [other, {}],
    ])
    const ownOf = (course: LivedCourse) => kept.get(course)!
    /** What is done in this course leaves the other as it was. */
    const alone = async (step: () => Promise<unknown>) => {
      const before = await rows(rowsOfCourse(other.editionId))
      await step()
      expect(await rows(rowsOfCourse(other.editionId))).toEqual(before)
    }
    /** Each step is done in the other course, then in this one. */
    const inBoth = async (step: (course: LivedCourse, own: Record<string, string>) => Promise<unknown>) => {
      await step(other, ownOf(other))
      await alone(() => step(one, ownOf(one)))
    }
    /** What open pages of somebody read again after this was done. */
    const toldTo = async ({ person }: Enrolled, act: () => Promise<unknown>) => {
      const from = actions.told.length
      await act()
      const news = actions.told.slice(from).filter(({ personIds }) => personIds.includes(person.id))
      return news.flatMap(({ reads }) => reads)
    }
    /** What waits for somebody, or for who leads there, as `kind count` in this course. */
    const waitsIn = async (
      editionId: string,
      { person, organisation }: Pick<Enrolled, 'person' | 'organisation'>,
      leads = false,
    ) =>
      inTransaction(database, { organisationId: organisation.id, role: 'app' }, async (db) => {
        const led = leads ? [editionId] : []
        const reading = { db, person, now: actions.clock.now, placesAs: () => led }
        const found = await Promise.all(trainingStanding.waits!(reading).map((query) => query.execute()))
        return found
          .flat()
          .flatMap(({ kind, placeId, count }) => (placeId === editionId ? [`${kind} ${count}`] : []))
      })
    /** The other one, who has the rehearsal open, reads it again. */
    const readBy = async (reader: Enrolled, act: () => Promise<unknown>) =>
      expect(await toldTo(reader, act)).toContain('show-rehearsal')

    await inBoth(async (course, own) => {
      const { mentor, colleague, relationshipId, anotherPairId } = course
      own.another = (await ask(colleague, beginRehearsal, { relationshipId: anotherPairId })).id
      own.rehearsal = (await ask(mentor, beginRehearsal, { relationshipId })).id
      expect(own.another).not.toBe(own.rehearsal)
    })
    expect(ownOf(one).another).not.toBe(ownOf(other).another)
    await inBoth(async (course, own) => {
      const id = own.rehearsal!
      await readBy(course.mentor, () =>
        ask(course.mentee, aimRehearsal, { id, aim: course.mentee.name, levels: {} }),
      )
      for (const text of ['Pourquoi ?', 'Pour qui ?'])
        await readBy(course.mentee, () => ask(course.mentor, addQuestion, { id, text }))
      const { stepSince } = await ask(course.mentor, showRehearsal, { id })
      for (const from of ['ready', 'showing'] as const)
        await readBy(course.mentee, () => ask(course.mentor, stepRehearsal, { id, from }))
      expect((await ask(course.mentor, showRehearsal, { id })).stepSince > stepSince).toBe(true)
    })
    await inBoth(async (course, own) => {
      const id = own.rehearsal!
      const { bank } = await ask(course.mentor, showRehearsal, { id })
      expect(bank.map(({ text }) => text)).toEqual(['Pourquoi ?', 'Pour qui ?'])
      await readBy(course.mentee, () => ask(course.mentor, drawQuestion, { id, questionId: null }))
      const { questionId } = await ask(course.mentor, drawQuestion, { id, questionId: null })
      expect(bank.map((question) => question.id)).toContain(questionId)
      await readBy(course.mentee, () =>
        ask(course.mentor, reviewQuestion, { id, questionId, toReview: true }),
      )
      for (const paused of [true, false])
        await readBy(course.mentee, () => ask(course.mentor, pauseRehearsal, { id, paused }))
      await ask(course.mentor, noteRehearsal, { id, notes: 'Très claire.' })
    })
    await inBoth(async (course, own) => {
      const id = own.rehearsal!
      for (const act of [
        refusal(course.mentee, writeOwnWords, { id, words }),
        refusal(course.mentee, keepOfRehearsal, { id, kept: 'Trop tôt.' }),
      ])
        expect(await act).toBe('other-step')
      await ask(course.mentor, stepRehearsal, { id, from: 'answering' })
      const steps: string[] = []
      const noteStep = async () => steps.push((await ask(course.mentee, showRehearsal, { id })).stepSince)
      await noteStep()
      await readBy(course.mentor, () => ask(course.mentee, writeOwnWords, { id, words }))
      await noteStep()
      await readBy(course.mentee, () => ask(course.mentor, writeMentorWords, { id, words }))
      await noteStep()
      expect(steps.toSorted()).toEqual(steps)
      expect(new Set(steps).size).toBe(3)
      await ask(course.mentee, keepOfRehearsal, { id, kept: course.mentee.name })
      expect((await ask(course.mentee, showRehearsal, { id })).kept).toBe(course.mentee.name)
      for (const act of [
        refusal(course.mentee, writeOwnWords, { id, words }),
        refusal(course.mentor, stepRehearsal, { id, from: 'over' }),
        refusal(course.mentor, drawQuestion, { id, questionId: null }),
      ])
        expect(await act).toBe('rehearsal-over')
    })

    const at = { on: '2026-11-13', at: '10:00', timeZone: 'Europe/Paris', place: 'Salle Erdre' }
    await inBoth(async (course, own) => {
      const { editionId, lead, juror, mentor, colleague, mentee, another } = course
      // Who mentors somebody else there may sit.
      const hour = course === one ? '10:00' : '11:00'
      const plan = { editionId, ...at, at: hour, personId: mentee.person.id, jurorIds: [colleague.person.id] }
      own.defence = (await ask(lead, planDefence, plan)).id
      const later = {
        ...plan,
        personId: another.person.id,
        jurorIds: [juror.person.id],
        at: course === one ? '09:00' : '08:00',
      }
      expect(await toldTo(colleague, () => ask(lead, planDefence, later))).toContain('list-own-defences')
      const { defences } = await ask(lead, listDefences, { editionId })
      expect(defences.map(({ menteeName }) => menteeName)).toEqual([another.name, mentee.name])
      // It has not taken place yet: nobody is asked how it went.
      expect(await waitsIn(editionId, colleague)).not.toContain('training/decide 1')
      expect((await ask(mentor, showRehearsal, { id: own.rehearsal! })).realOne).toMatchObject({
        startsAt: `2026-11-13T${course === one ? '09' : '10'}:00:00.000Z`,
      })
    })
    await inBoth(async ({ mentee, mentor, relationshipId, expectedId }, own) => {
      const brief = { relationshipId, expectedId, text: '', link: 'https://exemple.invalid/a', forgotten: [] }
      own.handed = (await ask(mentee, handIn, brief)).id
      await ask(mentor, commentOnHanded, { id: own.handed, text: 'Bien parti.' })
      await ask(mentee, sayWhatBlocks, { relationshipId, blockedOn: 'Le budget' })
    })
    const weeklyAt = (editionId: string) => (editionId === one.editionId ? '15:00' : '17:00')
    await inBoth(async ({ lead, mentor, colleague, editionId, relationshipId, anotherPairId, currency }) => {
      for (const mostHours of [1, null])
        await ask(lead, setCoursePay, { editionId, currency, rates, mostHours })
      const weekly = {
        firstOn: '2026-11-16',
        lastOn: '2026-11-23',
        at: '10:00',
        timeZone: 'Europe/Paris',
        minutes: 45,
      }
      await ask(mentor, setWeeklyHour, { relationshipId, ...weekly })
      await ask(colleague, setWeeklyHour, {
        relationshipId: anotherPairId,
        ...weekly,
        at: weeklyAt(editionId),
      })
    })
    actions.clock.now = '2026-11-13T10:31:00.000Z'
    await inBoth(async ({ editionId, lead, mentor, colleague, mentee }, own) => {
      const mails = (await mailsTo(mentee)).length
      const decision = {
        result: 'validated' as const,
        reasons: 'Clair.',
        backOn: null,
        questions: 'Combien ?',
      }
      expect(await waitsIn(editionId, colleague)).toContain('training/decide 1')
      expect(await waitsIn(editionId, mentor)).not.toContain('training/decide 1')
      await ask(colleague, decideDefence, { id: own.defence!, ...decision })
      expect(await waitsIn(editionId, colleague)).not.toContain('training/decide 1')
      const [decided] = (await ask(mentee, listOwnDefences, {})).defences
      expect(decided).toMatchObject({ result: 'validated', reasons: 'Clair.' })
      expect(await mailsTo(mentee)).toHaveLength(mails + 1)
      expect((await ask(mentor, showRehearsal, { id: own.rehearsal! })).realOne).toBeNull()
      expect(await refusal(colleague, decideDefence, { id: own.defence!, ...decision })).toBe(
        'already-decided',
      )
      const { defences } = await ask(lead, listDefences, { editionId })
      expect(defences.map(({ result }) => result)).toEqual([null, 'validated'])
    })
    await inBoth(async (course) => {
      const { lead, projectId, readProject, level } = course
      const { expected, revision } = await readProject()
      await ask(lead, editProject, { id: projectId, ...draft, level, title: 'Autre', expected }, revision)
      expect((await readProject()).title).toBe('Autre')
    })
    // Both have the same revision, each time.
    const { expected, revision } = await one.readProject()
    const reworded = { id: one.projectId, ...draft, title: 'Encore', expected }
    await alone(() => ask(one.lead, editProject, reworded, revision))
    await ask(other.lead, saveRubric, { id: other.projectId, criteria: [] }, revision)
    await alone(() => ask(one.lead, saveRubric, { id: one.projectId, criteria: [] }, revision + 1))
    const elsewhere = {
      editionId: one.editionId,
      projectId: other.projectId,
      personIds: [one.mentee.person.id],
    }
    expect(await refusal(one.lead, placeOnProject, { ...elsewhere, startedOn: '2026-11-13' })).toBe(
      'not-found',
    )
    actions.clock.now = '2026-11-24T18:00:00.000Z'
    await actions.settle()
    await inBoth(async (course, own) => {
      const { lead, mentor, colleague, mentee, another, editionId, relationshipId } = course
      const projectTitle = course === one ? 'Encore' : 'Autre'
      // On a project of another level since: what was before stays at its own.
      const suite = await ask(lead, addProject, { editionId, ...draft, title: 'Suite', level: 3 })
      await ask(lead, openProject, suite)
      const personIds = [mentee.person.id]
      await ask(lead, placeOnProject, { editionId, personIds, projectId: suite.id, startedOn: '2026-11-20' })
      const later = { ...at, on: '2026-12-10', personId: mentee.person.id, jurorIds: [colleague.person.id] }
      // Whoever sits in both courses is in one place at a time.
      const taken =
        course === one ? refusal(lead, planDefence, { editionId, ...later, at: '11:05' }) : undefined
      expect(await taken).toBe(course === one ? 'defence-at-that-hour' : undefined)
      await ask(lead, planDefence, { editionId, ...later, at: course === one ? '10:00' : '11:00' })
      const { defences } = await ask(lead, listDefences, { editionId })
      expect(defences.at(-1)!.projectTitle).toBe('Suite')
      const listed = (await ask(lead, showCourse, { editionId })).projects
      expect(listed.map(({ title }) => title)).toEqual([projectTitle, 'Suite'])
      const positions = sql<{ at: number }>`select position as at from training.projects
        where edition_id = ${editionId} order by position`
      expect(await rows(positions)).toEqual([{ at: 1 }, { at: 2 }])
      for (const who of [colleague, mentor]) {
        const meetings = (await ask(who, showCourseWeek, {})).rows
          .filter((row) => row.editionId === editionId)
          .flatMap((row) => row.meetings)
        expect(meetings).toHaveLength(2)
        own.meeting = meetings[0]!.id
        own[who.name] = meetings[0]!.id
        await ask(who, sayCourseWeek, {
          words: meetings.map(({ id }) => ({ meetingId: id, said: 'held' as const })),
        })
      }
      const said = { said: 'held' as const, goals: [], next: [], blockedOn: 'Le temps' }
      await ask(mentor, writeSession, { id: own.meeting!, ...said })
      // Whoever mentors in both finds each goal in its own pair.
      const next = [{ text: editionId, who: null }]
      await ask(colleague, writeSession, { id: own[colleague.name]!, ...said, next })
      const { rows: ofBoth } = await ask(colleague, showCourseWeek, {})
      const carried = ofBoth.find((row) => row.editionId === editionId)!
      expect(carried.goals.map(({ text }) => text)).toEqual([editionId])
      expect([carried.where?.title, carried.personId]).toEqual([projectTitle, another.person.id])
      const [week] = (await ask(mentor, showCourseWeek, {})).rows
      expect(week).toMatchObject({ where: { title: 'Suite' }, blockedOn: 'Le temps' })
      const again = await ask(mentor, beginRehearsal, { relationshipId })
      expect((await ask(mentor, showRehearsal, again)).projectTitle).toBe('Suite')
    })
    actions.clock.now = '2027-01-04T09:00:00.000Z'
    const month = '2026-11'
    await inBoth(async ({ lead, mentor, colleague, editionId, level, currency }, own) => {
      const confirm = (who: Enrolled, which: string) =>
        ask(who, confirmStatement, { editionId, month: which, contested: [] })
      const none = { editionId, month: '2026-10', contested: [] }
      expect(await refusal(mentor, confirmStatement, none)).toBe('nothing-to-confirm')
      const forgotten = { editionId, cents: 500, word: 'Oubli.' }
      await ask(lead, addCorrection, { ...forgotten, mentorId: colleague.person.id, month })
      await ask(lead, addCorrection, { ...forgotten, mentorId: mentor.person.id, month: '2026-12' })
      await confirm(mentor, '2026-12')
      const theirs = await confirm(colleague, month)
      // Each reads what became of their own months, and which of them wait.
      const confirmedOf = async (who: Enrolled) =>
        (await ask(who, showOwnStatement, { editionId, month })).months
          .filter((row) => row.month === month)
          .map(({ confirmed }) => confirmed)
      expect([await confirmedOf(colleague), await confirmedOf(mentor)]).toEqual([[1], []])
      const monthsOf = async (who: Enrolled) =>
        (await ask(who, listOwnStatements, {})).courses.find((course) => course.editionId === editionId)!
          .waiting
      expect([await monthsOf(mentor), await monthsOf(colleague)]).toEqual([[month], []])
      own.statement = (await confirm(mentor, month)).id
      expect(await confirm(mentor, month)).toEqual({ id: own.statement })
      expect(await confirm(colleague, month)).toEqual(theirs)
      const read = await ask(lead, listStatements, { editionId, month })
      expect(
        read.statements.map(({ mentorName, lines }) => [
          mentorName,
          lines.map((line) => `${line.kind}/${line.level}`),
        ]),
      ).toEqual([
        [colleague.name, [`held/${level}`, `held/${level}`, 'correction/null']],
        [mentor.name, [`held/${level}`, 'held/3']],
      ])
      expect(read.pay?.currency).toBe(currency)
      expect(read.months.find((row) => row.month === month)).toMatchObject({ confirmed: 2 })
      expect((await ask(lead, listStatements, { editionId, month: '2026-10' })).statements).toEqual([])
      own.line = read.statements[1]!.lines[0]!.id!
    })
    await inBoth(async ({ lead, mentor, colleague, editionId }, own) => {
      await ask(mentor, contestLine, { id: own.line!, word: 'Une heure.' })
      expect(await waitsIn(editionId, lead, true)).toEqual(['training/settle 1'])
      const settled = { id: own.line!, cents: 4000, word: 'Une heure, en effet.' }
      expect(await ask(lead, settleLine, settled)).toEqual({ inNext: false })
      expect(await waitsIn(editionId, lead, true)).toEqual([])
      await ask(lead, approveStatement, { id: own.statement! })
      const { statements } = await ask(lead, listStatements, { editionId, month })
      // What is added since is read in its own course alone.
      const [late, december] = [
        { cents: 300, word: 'Oubli.' },
        { editionId, month: '2026-12' },
      ]
      await ask(lead, addCorrection, { ...december, mentorId: colleague.person.id, ...late })
      const open = (await ask(colleague, showOwnStatement, december)).statement!
      expect(open.lines.map(({ cents }) => cents)).toEqual([300])
      expect(statements.map(({ status }) => status)).toEqual(['confirmed', 'closed'])
      expect(statements[1]!.lines.map(({ contested }) => contested)).toEqual(['Une heure.', null])
    })

    // Each door of the one, for the same part in the other.
    const { rehearsal, defence, handed, statement, line, meeting } = ownOf(one) as Record<string, string>
    const { editionId, relationshipId, projectId: id, mentee } = one
    const personId = mentee.person.id
    const pay = { editionId, currency: 'EUR', rates, mostHours: null }
    const placing = { editionId, personIds: [personId], projectId: id, startedOn: '2026-11-30' }
    const weekly = { firstOn: '2026-12-07', lastOn: '2026-12-14', at: '10:00', timeZone: 'Europe/Paris' }
    const doors = [
      refusal(other.lead, openProject, { id }),
      refusal(other.lead, removeProject, { id }),
      refusal(other.lead, editProject, { id, ...draft }, 1),
      refusal(other.lead, saveRubric, { id, criteria: [] }, 1),
      refusal(other.lead, placeOnProject, placing),
      refusal(other.lead, listDefences, { editionId }),
      refusal(other.lead, planDefence, { editionId, ...at, personId, jurorIds: [personId] }),
      refusal(other.lead, approveStatement, { id: statement! }),
      refusal(other.lead, settleLine, { id: line!, cents: 0, word: 'Non.' }),
      refusal(other.lead, setCoursePay, pay),
      refusal(other.mentor, showRehearsal, { id: rehearsal! }),
      refusal(other.mentor, noteRehearsal, { id: rehearsal!, notes: 'x' }),
      refusal(other.mentor, drawQuestion, { id: rehearsal!, questionId: null }),
      refusal(other.mentor, beginRehearsal, { relationshipId }),
      refusal(other.mentor, saveRubric, { id, criteria: [] }, 1),
      refusal(other.mentor, commentOnHanded, { id: handed!, text: 'x' }),
      refusal(other.mentor, showDeliverables, { relationshipId }),
      refusal(other.mentor, showOwnStatement, { editionId, month }),
      refusal(other.mentor, contestLine, { id: line!, word: 'x' }),
      refusal(other.mentor, setWeeklyHour, { relationshipId, ...weekly, minutes: 45 }),
      refusal(other.mentor, writeSession, { id: meeting!, said: 'held', goals: [], next: [], blockedOn: '' }),
      refusal(other.mentee, aimRehearsal, { id: rehearsal!, aim: 'x', levels: {} }),
      refusal(other.juror, decideDefence, { id: defence!, result: 'validated', reasons: 'x', backOn: null }),
    ]
    expect(await Promise.all(doors)).toEqual(doors.map(() => 'not-found'))
  }, 120_000)
})
