import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { later } from '../../../../platform/server/clock.ts'
import type { Database } from '../../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../../platform/server/testing/describe-on-both-engines.ts'
import {
  acceptRelationship,
  continueTogether,
  editGoal,
  listEditionRelationships,
  listGoals,
  listOwnRelationships,
  pauseRelationship,
  proposeJudgement,
  resumeRelationship,
  sayDone,
  showRelationship,
  showTogether,
  takeBackTogether,
  writeGoal,
} from '../../contract.ts'
import { eraseWords } from '../ending/erase-words.ts'
import { openEdition, openRelationships, type Relationships } from '../testing/open-edition.ts'
import { prepareEnd } from './prepare-end.ts'

const day = 86_400_000
const canary = 'CANARI-g0a1'

describeOnBothEngines('what two decide together', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  const open = async () => {
    // Noon, so that days later it is day too.
    actions.clock.now = `${later(actions.clock.now, day).slice(0, 10)}T11:00:00.000Z`
    const edition = await openEdition(database, actions)
    const mentor = await edition.enrol('Marc', { role: 'mentor' })
    const mentee = await edition.enrol('Léa')
    await edition.publish({ mentor, mentee })
    const { id } = (await actions.ask(mentee, listOwnRelationships, {})).relationships[0]!
    for (const person of [mentor, mentee]) await actions.ask(person, acceptRelationship, { id })
    const start = actions.clock.now
    const kinds = async (person: { email: string }) =>
      (await edition.mailsTo(person)).flatMap(
        ({ effectKey }) => /together-([a-z]+)/.exec(effectKey)?.[1] ?? [],
      )
    return {
      ...edition,
      mentor,
      mentee,
      id,
      kinds,
      on: (days: number) => later(start, days * day).slice(0, 10),
      after: (days: number) => actions.settleAt(later(start, days * day)),
    }
  }

  it('go on: both yes to one day, from thirty days before the last; the first time is closed as it was', async () => {
    const { mentor, mentee, id, on, after, rows, kinds, toPairAtOnce } = await open()
    const last = (await actions.ask(mentor, showRelationship, { id })).lastOn!
    const until = on(180)
    expect(await actions.refusal(mentor, continueTogether, { id, until })).toBe('too-early')
    await after(95)
    expect(await actions.refusal(mentor, continueTogether, { id, until: on(90) })).toBe('day-out-of-reach')
    await actions.ask(mentor, continueTogether, { id, until: on(150) })
    // Another day is a new proposal, and waits for the one who had said the first.
    expect(await actions.ask(mentee, continueTogether, { id, until })).toEqual({ isAgreed: false })
    expect((await actions.ask(mentee, showTogether, { id }))!.continuing).toMatchObject({
      mine: until,
      theirs: null,
    })
    const both = await toPairAtOnce(id, [
      () => actions.ask(mentor, continueTogether, { id, until }),
      () => actions.ask(mentee, continueTogether, { id, until }),
    ])
    expect(both.some((one) => one.status === 'fulfilled' && one.value.isAgreed)).toBe(true)
    expect((await actions.ask(mentor, showRelationship, { id })).lastOn).toBe(until)
    const closed = await rows(
      sql`select ordinal, last_on::text from relationships.closed_periods where relationship_id = ${id}`,
    )
    expect(closed).toEqual([{ ordinal: 1, lastOn: last }])
    expect(await kinds(mentor)).toContain('continue')
  }, 120_000)

  it('are done once both say so, and not while one has taken it back', async () => {
    const { lead, editionId, mentor, mentee, id, toPairAtOnce } = await open()
    await actions.ask(mentor, sayDone, { id })
    await actions.ask(mentor, takeBackTogether, { id, kind: 'done' })
    expect(await actions.ask(mentee, sayDone, { id })).toEqual({ isOver: false })
    const both = await toPairAtOnce(id, [
      () => actions.ask(mentor, sayDone, { id }),
      () => actions.ask(mentee, sayDone, { id }),
    ])
    expect(both.some((one) => one.status === 'fulfilled' && one.value.isOver)).toBe(true)
    const { relationships } = await actions.ask(lead, listEditionRelationships, { editionId })
    expect(relationships).toMatchObject([{ status: 'ended', endedKind: 'completed' }])
    expect(await actions.ask(mentor, showTogether, { id })).toBeNull()
    expect(await actions.refusal(mentor, sayDone, { id })).toBe('pair-over')
  }, 120_000)

  it('pause with a day to come back, told to the other; the end is prepared from day 75, once', async () => {
    const { organisation, mentor, mentee, id, on, after, kinds } = await open()
    expect(await actions.refusal(mentee, pauseRelationship, { id, until: on(0) })).toBe('day-out-of-reach')
    await actions.ask(mentee, pauseRelationship, { id, until: on(20) })
    expect((await actions.ask(mentor, showTogether, { id }))!.pausedUntil).toBe(on(20))
    await actions.ask(mentor, resumeRelationship, { id })
    expect((await actions.ask(mentor, showTogether, { id }))!.pausedUntil).toBeNull()
    expect(await kinds(mentor)).toEqual(['paused'])
    const prepare = () =>
      actions.within(organisation, (context) => prepareEnd.run(context as never, {} as never))
    await after(74)
    await prepare()
    expect(await kinds(mentor)).toEqual(['paused'])
    await after(76)
    await prepare()
    await prepare()
    expect(await kinds(mentor)).toEqual(['paused', 'prepare'])
    expect(await kinds(mentee)).toEqual(['resumed', 'prepare'])
  }, 120_000)

  it('goals are the mentee’s to word and to judge; the team reads how many are reached, never a word', async () => {
    const { organisation, lead, editionId, mentor, mentee, id, rows, enrol } = await open()
    const goal = { sentence: canary, howKnown: '' }
    expect(await actions.refusal(mentor, writeGoal, { id, ...goal })).toBe('mentees-own')
    for (const _ of [1, 2, 3, 4, 5]) await actions.ask(mentee, writeGoal, { id, ...goal })
    expect(await actions.refusal(mentee, writeGoal, { id, ...goal })).toBe('enough-goals')
    const { goals } = await actions.ask(mentor, listGoals, { id })
    const [first] = goals
    await actions.ask(mentor, proposeJudgement, { id: first!.id, state: 'reached' })
    expect((await actions.ask(mentee, listGoals, { id })).goals[0]).toMatchObject({
      state: 'open',
      proposedState: 'reached',
    })
    const edit = { id: first!.id, ...goal, progress: 'Presque', state: 'reached' as const }
    expect(await actions.refusal(mentor, editGoal, edit)).toBe('mentees-own')
    expect(await actions.refusal(mentee, proposeJudgement, { id: first!.id, state: 'partly' })).toBe(
      'yours-to-judge',
    )
    await actions.ask(mentee, editGoal, edit)
    expect((await actions.ask(mentor, listGoals, { id })).goals[0]).toMatchObject({
      state: 'reached',
      proposedState: null,
      progress: 'Presque',
    })
    // Each word keeps its day; the same words again, or none, are no word.
    const saidAt = actions.clock.now
    actions.clock.now = later(saidAt, 3 * 86_400_000)
    await actions.ask(mentee, editGoal, edit)
    await actions.ask(mentee, editGoal, { ...edit, progress: 'C’est fait' })
    await actions.ask(mentee, editGoal, { ...edit, progress: '' })
    expect((await actions.ask(mentor, listGoals, { id })).goals[0]).toMatchObject({
      progress: '',
      said: [{ words: 'C’est fait' }, { words: 'Presque' }],
    })
    await actions.ask(mentee, editGoal, edit)
    expect(
      await rows(
        sql`select count(*)::int as reached from relationships.goals_judged where state = 'reached'`,
      ),
    ).toEqual([{ reached: 1 }])
    const stranger = await enrol('Nadia')
    for (const other of [lead, stranger]) {
      expect(await actions.refusal(other, listGoals, { id })).toBe('not-found')
      expect(await actions.refusal(other, editGoal, edit)).toBe('not-found')
    }
    expect(JSON.stringify(await actions.ask(lead, listEditionRelationships, { editionId }))).not.toContain(
      canary,
    )
    for (const person of [mentor, mentee]) await actions.ask(person, sayDone, { id })
    expect(await actions.refusal(mentee, editGoal, edit)).toBe('pair-over')
    expect((await actions.ask(mentor, listGoals, { id })).goals).toHaveLength(5)
    actions.clock.now = later(actions.clock.now, 366 * 86_400_000)
    await actions.within(organisation, (context) => eraseWords.run(context as never, {} as never))
    expect(await rows(sql`select words from relationships.progress_words`)).toEqual([])
  }, 120_000)
})
