import { expect, it } from 'vitest'
import {
  editEnrolment,
  editOwnAnswers,
  importVolunteers,
  listEnrolments,
  listOwnEnrolments,
  showEnrolment,
  showOwnEnrolment,
  withdrawEnrolment,
} from '../../modules/enrolment/contract.ts'
import { publishRun, runMatching } from '../../modules/matching/contract.ts'
import { rewordQuestion, showEdition } from '../../modules/programmes/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { newEdition, nothingNew, oneMentor, textQuestion } from './testing/one-volunteer.ts'
import { openTestInstance } from './testing/open-test-instance.ts'

const motto = { ...textQuestion, key: 'motto' }
const pace = {
  ...textQuestion,
  key: 'pace',
  kind: 'one-option' as const,
  askedOf: 'both' as const,
  options: ['slow', 'fast'].map((key) => ({ key, label: { fr: key, en: key } })),
}

describeOnBothEngines('one’s own answers', (openTestDatabase) => {
  const open = async () => {
    const instance = await openTestInstance(await openTestDatabase())
    const lead = await instance.found()
    const editionId = await newEdition(lead)
    const volunteer = { ...oneMentor, answers: { mentor: { motto: 'One', pace: 'slow' } } }
    const bring = () =>
      lead.ask(importVolunteers, {
        ...nothingNew,
        newQuestions: [motto, pace],
        editionId,
        volunteers: [
          volunteer,
          { ...oneMentor, line: 3, name: 'Léa', email: 'lea@exemple.invalid', roles: ['mentee'] },
        ],
      })
    await bring()
    const nadia = await instance.signIn(oneMentor.email, lead.organisation)
    const { id } = (await nadia.ask(listOwnEnrolments, {})).enrolments[0]!
    const own = () => nadia.ask(showOwnEnrolment, { id })
    const save = async (
      answers: Record<string, string>,
      sent: { revision?: number; version?: number } = {},
    ) => {
      const { revision, questionnaireVersion } = await own()
      const input = { id, answers, questionnaireVersion: sent.version ?? questionnaireVersion }
      const headers = { revision: sent.revision ?? revision }
      return {
        send: () => nadia.ask(editOwnAnswers, input, headers),
        refused: () => nadia.refusal(editOwnAnswers, input, headers),
      }
    }
    return { instance, lead, editionId, bring, nadia, id, own, save }
  }

  it('are read and changed by the person, and a sheet that comes later does not undo it', async () => {
    const { instance, lead, bring, nadia, id, own, save, editionId } = await open()
    expect((await nadia.ask(listOwnEnrolments, {})).enrolments).toMatchObject([
      { role: 'mentor', answered: 2, whyNotChange: null },
    ])
    expect((await own()).answers).toEqual({ motto: 'One', pace: 'slow' })
    expect(await (await save({ motto: 'Two', pace: 'slow' })).send()).toMatchObject({
      answers: { motto: 'Two', pace: 'slow' },
      revision: 2,
    })
    expect(await bring()).toMatchObject({ changed: 0 })
    expect(await lead.ask(showEnrolment, { id })).toMatchObject({ answers: { motto: 'Two' } })

    expect(await (await save({ motto: 'Three' }, { revision: 1 })).refused()).toBe('changed-meanwhile')
    expect(await (await save({ unknown: 'x' })).refused()).toBe('unknown-question')
    expect(await (await save({ pace: 'never' })).refused()).toBe('answer-does-not-fit')
    const { enrolments } = await lead.ask(listEnrolments, { editionId, search: 'Léa' })
    expect(await nadia.refusal(showOwnEnrolment, { id: enrolments[0]!.id })).toBe('not-found')
    expect(await lead.refusal(showOwnEnrolment, { id })).toBe('not-found')
    await instance.stop()
  })

  it('stay under the words that they were given to, for the person and for the team', async () => {
    const { instance, lead, editionId, id, own, save } = await open()
    const reword = async (label: string) => {
      const { revision } = await lead.ask(showEdition, { editionId })
      const wording = { fr: 'Votre allure', en: 'Your pace' }
      const options = [{ key: 'slow', label: { fr: label, en: label } }]
      const input = { editionId, key: 'pace', wording, mentorWording: null, help: null, options }
      await lead.ask(rewordQuestion, input, { revision })
    }
    const before = await own()
    await reword('calmly')
    expect(await own()).toMatchObject({
      questionnaireVersion: before.questionnaireVersion + 1,
      answeredUnder: { pace: { wording: pace.wording, options: pace.options } },
    })
    expect(Object.keys((await lead.ask(showEnrolment, { id })).answeredUnder)).toEqual(['pace'])
    // Typed under the old words, sent after the new ones stood: told, not mixed up.
    const late = await save({ motto: 'One', pace: 'fast' }, { version: before.questionnaireVersion })
    expect(await late.refused()).toBe('questions-changed')
    await (await save({ motto: 'Two', pace: 'slow' })).send()
    expect(Object.keys((await own()).answeredUnder)).toEqual(['pace'])
    await (await save({ motto: 'Two', pace: 'fast' })).send()
    expect((await own()).answeredUnder).toEqual({})
    // The same words once more are no new version.
    const { questionnaireVersion } = await own()
    await reword('calmly')
    expect((await own()).questionnaireVersion).toBe(questionnaireVersion)
    await instance.stop()
  })

  it('stand still once pairs were made of them, and the team may still correct them', async () => {
    const { instance, lead, editionId, id, own, save } = await open()
    const { run } = await lead.ask(runMatching, { editionId })
    expect((await own()).whyNotChange).toBeNull()
    await lead.ask(publishRun, { id: run.id, anyway: true })
    await instance.settle()
    expect((await own()).whyNotChange).toBe('answers-used')
    expect(await (await save({ motto: 'Two' })).refused()).toBe('answers-used')
    const { revision } = await own()
    await lead.ask(editEnrolment, { id, answers: { motto: 'By phone' } }, { revision })
    expect((await own()).answers).toEqual({ motto: 'By phone' })
    await instance.stop()
  })

  it('of somebody withdrawn are read and not changed', async () => {
    const { instance, lead, id, own, save } = await open()
    await lead.ask(withdrawEnrolment, { id })
    expect((await own()).whyNotChange).toBe('withdrawn')
    expect(await (await save({ motto: 'Two' })).refused()).toBe('withdrawn')
    await instance.stop()
  })
})
