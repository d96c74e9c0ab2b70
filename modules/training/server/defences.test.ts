import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  addQuestion,
  aimRehearsal,
  beginRehearsal,
  decideDefence,
  drawQuestion,
  keepOfRehearsal,
  listDefences,
  listOwnDefences,
  noteRehearsal,
  pauseRehearsal,
  planDefence,
  reviewQuestion,
  saveRubric,
  setWeeklyHour,
  showRehearsal,
  stepRehearsal,
  writeMentorWords,
  writeOwnWords,
} from '../contract.ts'
import { openActions, openCourse, type Actions } from './testing/open-course.ts'

const words = { good: 'Le plan était clair.', hard: 'Les chiffres.', next: 'Répéter la fin.' }

describeOnBothEngines('defences', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('are practised without judging: own words first, the mentor’s then, and no question twice before all were asked', async () => {
    const { lead, enrol, follow, place, openOne } = await openCourse(database, actions)
    const sara = await enrol('Sara', { role: 'mentor', capacity: 13 })
    const lou = await enrol('Lou')
    const [relationshipId] = (await follow(sara, lou)) as [string]
    expect(await actions.refusal(lou, beginRehearsal, { relationshipId })).toBe('no-project')
    await place(lou, await openOne())
    const { id } = await actions.ask(lou, beginRehearsal, { relationshipId })
    expect(await actions.ask(sara, beginRehearsal, { relationshipId })).toEqual({ id })
    expect(await actions.refusal(sara, drawQuestion, { id, questionId: null })).toBe('other-step')
    await actions.ask(sara, stepRehearsal, { id, from: 'ready' })
    // Both press at once: it goes on by one.
    await actions.ask(sara, stepRehearsal, { id, from: 'showing' })
    expect(await actions.ask(lou, stepRehearsal, { id, from: 'showing' })).toEqual({ step: 'answering' })
    expect(await actions.refusal(sara, drawQuestion, { id, questionId: null })).toBe('no-question')
    for (const text of ['Pourquoi ce budget ?', 'À qui parle-t-on ?'])
      await actions.ask(sara, addQuestion, { id, text })
    expect(await actions.refusal(lou, addQuestion, { id, text: 'Moi ?' })).toBe('not-found')
    const first = await actions.ask(sara, drawQuestion, { id, questionId: null })
    const second = await actions.ask(sara, drawQuestion, { id, questionId: null })
    expect(second.questionId).not.toBe(first.questionId)
    const seen = await actions.ask(lou, showRehearsal, { id })
    expect([seen.bank, seen.drawn, seen.minutes]).toEqual([[], 2, { showing: 20, answering: 15 }])
    expect(['Pourquoi ce budget ?', 'À qui parle-t-on ?']).toContain(seen.question!.text)
    await actions.ask(lou, stepRehearsal, { id, from: 'answering' })
    expect(await actions.refusal(sara, writeMentorWords, { id, words })).toBe('own-view-first')
    expect(await actions.refusal(sara, writeOwnWords, { id, words })).toBe('not-found')
    await actions.ask(lou, writeOwnWords, { id, words })
    await actions.ask(sara, writeMentorWords, { id, words: { ...words, good: 'CANARI-RETOUR' } })
    expect(await actions.refusal(sara, writeMentorWords, { id, words })).toBe('rehearsal-over')
    const after = await actions.ask(lou, showRehearsal, { id })
    expect(after).toMatchObject({ step: 'over', ownWords: words, mentorWords: { good: 'CANARI-RETOUR' } })
    await actions.ask(lou, keepOfRehearsal, { id, kept: 'Respirer.' })
    expect(await actions.refusal(lead, showRehearsal, { id })).toBe('not-found')
    expect((await actions.ask(lou, beginRehearsal, { relationshipId })).id).not.toBe(id)
  }, 60_000)

  it('have a rubric in words, private notes, questions to come back to, and a clock that stands', async () => {
    const { lead, enrol, follow, place, openOne, mailsTo, rows } = await openCourse(database, actions)
    const [sara, marc, lou, aya] = [
      await enrol('Sara', { role: 'mentor', capacity: 13 }),
      await enrol('Marc', { role: 'mentor' }),
      await enrol('Lou'),
      await enrol('Aya'),
    ]
    const [relationshipId] = (await follow(sara, lou)) as [string]
    const projectId = await openOne()
    await place(lou, projectId)
    // By the team, then by a mentor who follows somebody; by nobody else, and not over what another wrote meanwhile.
    const criteria = [
      { id: null, title: 'Le problème du client', hint: 'dit en une phrase' },
      { id: null, title: 'Le rythme', hint: '' },
    ]
    const rubricOf = { id: projectId, criteria }
    for (const other of [marc, lou])
      expect(await actions.refusal(other, saveRubric, rubricOf, 1)).toBe('not-found')
    expect(
      await actions.refusal(lead, saveRubric, { ...rubricOf, criteria: [...criteria, ...criteria] }, 1),
    ).toBe('same-criterion-twice')
    const { revision } = await actions.ask(lead, saveRubric, rubricOf, 1)
    expect(await actions.refusal(sara, saveRubric, rubricOf, 1)).toBe('changed-meanwhile')
    const { id } = await actions.ask(sara, beginRehearsal, { relationshipId })
    const read = (who = sara) => actions.ask(who, showRehearsal, { id })
    const [client, pace] = (await read()).rubric
    expect((await read()).projectRevision).toBe(revision)
    const unknown = '01a22915-0000-7000-8000-000000000009'
    const before = { [client!.id]: 'nearly', [unknown]: 'yes' } as const
    await actions.ask(lou, aimRehearsal, { id, aim: 'Ne plus lire mes diapos.', levels: before })
    expect(await read()).toMatchObject({
      aim: 'Ne plus lire mes diapos.',
      beforeLevels: { [client!.id]: 'nearly' },
      realOne: null,
    })
    expect(await actions.refusal(sara, pauseRehearsal, { id, paused: true })).toBe('other-step')
    for (const text of ['Pourquoi ?', 'Pour qui ?']) await actions.ask(sara, addQuestion, { id, text })
    await actions.ask(sara, stepRehearsal, { id, from: 'ready' })
    expect(await actions.refusal(lou, aimRehearsal, { id, aim: '', levels: {} })).toBe('other-step')
    // Begun, it keeps its rubric.
    await actions.ask(sara, saveRubric, { id: projectId, criteria: [pace!] }, revision)
    expect((await read()).rubric).toEqual([client, pace])
    await actions.ask(sara, stepRehearsal, { id, from: 'showing' })
    const at = (time: string) => {
      actions.clock.now = `2026-11-12T${time}.000Z`
    }
    const since = (await read()).stepSince
    at('10:00:00')
    const { questionId } = await actions.ask(sara, drawQuestion, { id, questionId: null })
    expect(await actions.refusal(lou, drawQuestion, { id, questionId: null })).toBe('not-found')
    at('10:00:30')
    await actions.ask(sara, pauseRehearsal, { id, paused: true })
    at('10:05:00')
    await actions.ask(lou, pauseRehearsal, { id, paused: true })
    expect((await read(lou)).pausedAt).toMatch('2026-11-12T10:00:30')
    await actions.ask(lou, pauseRehearsal, { id, paused: false })
    expect(Date.parse((await read()).stepSince) - Date.parse(since)).toBeCloseTo(270_000, -2)
    at('10:06:00')
    const { questionId: second } = await actions.ask(sara, drawQuestion, { id, questionId: null })
    expect(await actions.refusal(sara, reviewQuestion, { id, questionId: unknown, toReview: true })).toBe(
      'not-asked',
    )
    expect(await actions.refusal(lou, reviewQuestion, { id, questionId, toReview: true })).toBe('not-found')
    for (const toReview of [true, true]) await actions.ask(sara, reviewQuestion, { id, questionId, toReview })
    for (const toReview of [true, false])
      await actions.ask(sara, reviewQuestion, { id, questionId: second, toReview })
    expect((await read()).bank.find((one) => one.id === questionId)).toMatchObject({
      seconds: 90,
      toReview: true,
    })
    await actions.ask(sara, noteRehearsal, { id, notes: 'CANARI-NOTES' })
    for (const other of [lou, lead, aya])
      expect(await actions.refusal(other, noteRehearsal, { id, notes: 'x' })).toBe('not-found')
    expect((await read()).notes).toBe('CANARI-NOTES')
    expect((await read(lou)).toReview).toEqual([])
    // Gone on while it stood: the clock goes.
    await actions.ask(sara, pauseRehearsal, { id, paused: true })
    at('10:07:00')
    await actions.ask(lou, stepRehearsal, { id, from: 'answering' })
    expect(await read()).toMatchObject({ step: 'own', pausedAt: null })
    expect((await read()).bank.find((one) => one.id === second)).toMatchObject({
      seconds: 0,
      toReview: false,
    })
    await actions.ask(lou, writeOwnWords, { id, words, levels: { [client!.id]: 'yes', [unknown]: 'yes' } })
    await actions.ask(sara, writeMentorWords, {
      id,
      words,
      levels: { [client!.id]: 'beyond', [unknown]: 'yes' },
    })
    const after = await read(lou)
    expect(after).toMatchObject({ notes: '', bank: [], ownLevels: { [client!.id]: 'yes' } })
    expect([after.mentorLevels, after.toReview]).toEqual([
      { [client!.id]: 'beyond' },
      [(await read()).bank.find((one) => one.id === questionId)!.text],
    ])
    // The notes stay the mentor's, for ever, and are in no mail.
    const seen = [after, await mailsTo(lou), await mailsTo(lead), await mailsTo(sara)]
    expect(JSON.stringify(seen)).not.toContain('CANARI')
    for (const late of [
      actions.refusal(sara, reviewQuestion, { id, questionId, toReview: false }),
      actions.refusal(sara, pauseRehearsal, { id, paused: true }),
      actions.refusal(lou, aimRehearsal, { id, aim: '', levels: {} }),
    ])
      expect(await late).toBe('rehearsal-over')
    await expect(
      rows(sql`update training.rehearsals set own_words = null, mentor_words = null where id = ${id}`),
    ).rejects.toThrow('own_levels_first')
  }, 60_000)

  it('are practised alone with the bank and the clock, until the mentor joins', async () => {
    const { enrol, follow, place, openOne } = await openCourse(database, actions)
    const [sara, lou] = [await enrol('Sara', { role: 'mentor' }), await enrol('Lou')]
    const [relationshipId] = (await follow(sara, lou)) as [string]
    await place(lou, await openOne())
    const begin = (who = lou) => actions.ask(who, beginRehearsal, { relationshipId, alone: true })
    const goTo = async (id: string, ...from: readonly ('ready' | 'showing' | 'answering')[]) => {
      for (const one of from) await actions.ask(lou, stepRehearsal, { id, from: one })
    }
    const { id } = await begin()
    await actions.ask(sara, addQuestion, { id, text: 'Pourquoi ?' })
    await goTo(id, 'ready', 'showing')
    expect(await actions.ask(lou, showRehearsal, { id })).toMatchObject({
      alone: true,
      bank: [{ text: 'Pourquoi ?' }],
    })
    await actions.ask(lou, drawQuestion, { id, questionId: null })
    await goTo(id, 'answering')
    await actions.ask(lou, writeOwnWords, { id, words })
    // Nobody's words are waited for.
    expect(await actions.ask(lou, showRehearsal, { id })).toMatchObject({ step: 'over', mentorWords: null })
    const second = await begin()
    await goTo(second.id, 'ready', 'showing')
    const from = actions.told.length
    expect(await begin(sara)).toEqual(second)
    expect(actions.told.slice(from)).toMatchObject([{ personIds: [lou.person.id] }])
    expect(await actions.ask(lou, showRehearsal, { id: second.id })).toMatchObject({ alone: false, bank: [] })
    expect(await actions.refusal(lou, drawQuestion, { id: second.id, questionId: null })).toBe('not-found')
  }, 60_000)

  it('stand before a jury in which no mentor of theirs sits; a result has reasons, and a day to come back', async () => {
    const { editionId, lead, enrol, follow, place, openOne, mailsTo, livesIn } = await openCourse(
      database,
      actions,
    )
    const [sara, marc] = [
      await enrol('Sara', { role: 'mentor', capacity: 13 }),
      await enrol('Marc', { role: 'mentor' }),
    ]
    const lou = await enrol('Lou')
    const [relationshipId] = await follow(sara, lou)
    const projectId = await openOne()
    await place(lou, projectId)
    await actions.ask(
      lead,
      saveRubric,
      { id: projectId, criteria: [{ id: null, title: 'Le rythme', hint: '' }] },
      1,
    )
    const plan = {
      editionId,
      personId: lou.person.id,
      on: '2026-11-13',
      at: '10:00',
      timeZone: 'Europe/Paris',
      place: 'Salle Erdre',
      jurorIds: [marc.person.id, lead.person.id],
    }
    for (const [change, refusal] of [
      [{ jurorIds: [marc.person.id, sara.person.id] }, 'own-mentor-in-jury'],
      [{ jurorIds: [lou.person.id] }, 'not-a-juror'],
      [{ on: '2026-11-01' }, 'in-the-past'],
      [{ on: '2027-03-28', at: '02:30' }, 'no-such-hour'],
      [{ personId: marc.person.id }, 'no-project'],
    ] as const)
      expect(
        await actions.refusal(lead, planDefence, {
          ...plan,
          ...change,
          jurorIds: [...('jurorIds' in change ? change.jurorIds : plan.jurorIds)],
        }),
      ).toBe(refusal)
    // Planned by the clock of Paris, each reads it by their own: Marc's is five hours behind.
    await livesIn(marc, 'America/Halifax')
    const { id } = await actions.ask(lead, planDefence, plan)
    expect(await actions.refusal(lead, planDefence, plan)).toBe('defence-planned')
    const toMarc = (await mailsTo(marc)).at(-1)!
    expect(toMarc.subject).toContain('Lou')
    expect(toMarc.textBody).toMatch(/13 novembre à 0?5:00 UTC−4/)
    expect((await mailsTo(lou)).at(-1)!.textBody).toMatch(/13 novembre à 10:00 UTC\+1/)
    expect((await actions.ask(marc, listOwnDefences, {})).defences).toMatchObject([
      { timeZone: 'America/Halifax', plannedIn: 'Europe/Paris' },
    ])
    const all = await actions.ask(lead, listDefences, { editionId })
    expect(all.timeZone).toBe('Europe/Paris')
    expect(all.jurors).toContainEqual({ personId: marc.person.id, name: 'Marc', email: marc.email })
    // The jury and whoever stands know what is looked at before they begin.
    const [known] = (await actions.ask(marc, listOwnDefences, {})).defences
    expect(known!.rubric).toMatchObject([{ title: 'Le rythme', level: null }])
    const criterionId = known!.rubric[0]!.id
    const decision = {
      id,
      levels: { [criterionId]: 'nearly' as const },
      result: 'to-complete' as const,
      reasons: 'CANARI-JURY : la fin manque.',
      backOn: '2026-11-20',
      questions: ' Pourquoi ce budget ?\n\nEt s’il tombe de moitié ?\npourquoi ce budget ?',
    }
    expect(await actions.refusal(marc, decideDefence, decision)).toBe('not-yet')
    actions.clock.now = '2026-11-13T10:30:00.000Z'
    expect(await actions.refusal(sara, decideDefence, decision)).toBe('not-found')
    expect(await actions.refusal(marc, decideDefence, { ...decision, reasons: '' })).toBe('no-reasons')
    expect(await actions.refusal(marc, decideDefence, { ...decision, backOn: null })).toBe(
      'no-day-to-come-back',
    )
    await actions.ask(marc, decideDefence, decision)
    expect(await actions.refusal(lead, decideDefence, decision)).toBe('already-decided')
    const mail = (await mailsTo(lou)).at(-1)!
    expect(mail.textBody).not.toContain('CANARI')
    const own = await actions.ask(lou, listOwnDefences, {})
    expect(own.defences).toMatchObject([{ as: 'mentee', result: 'to-complete', backOn: '2026-11-20' }])
    expect((await actions.ask(sara, listOwnDefences, {})).defences).toMatchObject([{ as: 'mentor' }])
    expect((await actions.ask(lead, listDefences, { editionId })).defences).toHaveLength(1)
    // Decided, it stays as it was seen.
    await actions.ask(lead, saveRubric, { id: projectId, criteria: [] }, 2)
    expect((await actions.ask(lou, listOwnDefences, {})).defences[0]!.rubric).toMatchObject([
      { id: criterionId, title: 'Le rythme', level: 'nearly' },
    ])
    const elsewhere = await enrol('Aya')
    expect((await actions.ask(elsewhere, listOwnDefences, {})).defences).toEqual([])
    // What the jury asked is in the bank of the project, once, for whoever practises.
    const practised = await actions.ask(sara, beginRehearsal, { relationshipId: relationshipId! })
    const bank = async () => (await actions.ask(sara, showRehearsal, practised)).bank
    expect((await bank()).map(({ text, askedByJury }) => [text, askedByJury])).toEqual([
      ['Pourquoi ce budget ?', true],
      ['Et s’il tombe de moitié ?', true],
    ])
    const [asked] = await bank()
    const again = { ...practised, text: ' pourquoi ce budget?' }
    expect(await actions.ask(sara, addQuestion, again)).toEqual({ id: asked!.id })
    const { id: mine } = await actions.ask(sara, addQuestion, { ...practised, text: 'Pour qui ?' })
    expect((await bank()).map(({ askedByJury }) => askedByJury)).toEqual([true, true, false])
    await actions.ask(sara, addQuestion, { ...practised, text: 'Pour qui ?', askedByJury: true })
    expect((await bank()).find((one) => one.id === mine)).toMatchObject({ askedByJury: true })
    // They come back: another defence of the same project, at an hour that is free for all of them.
    const nour = await enrol('Nour', { role: 'mentor', capacity: 2 })
    const [ines, tim] = [await enrol('Inès'), await enrol('Tim')]
    const [second] = (await follow(nour, ines, tim)) as [string]
    for (const one of [ines, tim]) await place(one, projectId)
    const hour = {
      firstOn: '2026-11-20',
      lastOn: '2026-11-27',
      at: '10:30',
      timeZone: 'Europe/Paris',
      minutes: 45,
    }
    await actions.ask(nour, setWeeklyHour, { relationshipId: second, ...hour })
    const back = { ...plan, on: '2026-11-20' }
    // Inès' hour is of no concern to Lou and a jury of others; it is to a jury with her mentor, and to herself.
    await actions.ask(lead, planDefence, back)
    const hers = { ...plan, personId: ines.person.id, on: '2026-11-20' }
    expect(await actions.refusal(lead, planDefence, hers)).toBe('defence-at-that-hour')
    const ofAnother = { ...hers, jurorIds: [sara.person.id] }
    expect(await actions.refusal(lead, planDefence, ofAnother)).toBe('meeting-at-that-hour')
    // Her mentor comes to hear whoever else they follow.
    const his = { ...ofAnother, personId: tim.person.id }
    expect(await actions.refusal(lead, planDefence, his)).toBe('meeting-at-that-hour')
    await actions.ask(lead, planDefence, { ...his, anyway: true, at: '10:40' })
    expect(await actions.refusal(lead, planDefence, { ...hers, at: '10:20', anyway: true })).toBe(
      'defence-at-that-hour',
    )
    await actions.ask(lead, planDefence, { ...ofAnother, at: '09:55' })
  }, 60_000)
})
