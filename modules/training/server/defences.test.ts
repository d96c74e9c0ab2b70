import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  addQuestion,
  beginRehearsal,
  decideDefence,
  drawQuestion,
  keepOfRehearsal,
  listDefences,
  listOwnDefences,
  planDefence,
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
    expect(['Pourquoi ce budget ?', 'À qui parle-t-on ?']).toContain(seen.question)
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

  it('stand before a jury in which no mentor of theirs sits; a result has reasons, and a day to come back', async () => {
    const { editionId, lead, enrol, follow, place, openOne, mailsTo } = await openCourse(database, actions)
    const [sara, marc] = [
      await enrol('Sara', { role: 'mentor', capacity: 13 }),
      await enrol('Marc', { role: 'mentor' }),
    ]
    const lou = await enrol('Lou')
    await follow(sara, lou)
    await place(lou, await openOne())
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
    const { id } = await actions.ask(lead, planDefence, plan)
    expect(await actions.refusal(lead, planDefence, plan)).toBe('defence-planned')
    expect((await mailsTo(marc)).at(-1)!.subject).toContain('Lou')
    const decision = {
      id,
      result: 'to-complete' as const,
      reasons: 'CANARI-JURY : la fin manque.',
      backOn: '2026-11-20',
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
    const elsewhere = await enrol('Aya')
    expect((await actions.ask(elsewhere, listOwnDefences, {})).defences).toEqual([])
    // They come back: another defence of the same project.
    await actions.ask(lead, planDefence, { ...plan, on: '2026-11-20' })
  }, 60_000)
})
