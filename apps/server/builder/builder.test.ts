import { expect, it } from 'vitest'
import {
  editQuestions,
  editCall,
  importVolunteers,
  showBuilder,
  showCall,
  showEnrolment,
  listEnrolments,
  type Builder,
} from '../../../modules/enrolment/contract.ts'
import type { Question } from '../../../modules/programmes/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { newEdition, nothingNew, oneMentor } from '../testing/one-volunteer.ts'
import { shareInstance } from '../testing/share-instance.ts'

const both = (text: string) => ({ fr: text, en: text })
const pace: Question = {
  key: 'q-pace',
  kind: 'one-option',
  askedOf: 'both',
  wording: both('Quel rythme ?'),
  mentorWording: null,
  help: null,
  options: [
    { key: 'slow', label: both('Calme') },
    { key: 'fast', label: both('Vif') },
  ],
  optionsFrom: 'own',
  required: false,
  readers: 'pair',
  special: false,
}
const draftOf = ({ editionId, questions, weights, steps }: Builder) => ({
  editionId,
  questions,
  weights,
  steps,
})

describeOnBothEngines('a questionnaire that a team builds', (openTestDatabase) => {
  const openInstance = shareInstance(openTestDatabase)
  const open = async () => {
    const instance = await openInstance()
    const lead = await instance.found()
    const editionId = await newEdition(lead)
    const first = await lead.ask(showBuilder, { editionId })
    const saved = await lead.ask(
      editQuestions,
      {
        ...draftOf(first),
        questions: [pace, ...first.questions],
        weights: { ...first.weights, 'q-pace': 10 },
      },
      { revision: first.revision },
    )
    const answer = async (answers: Record<string, string | string[]>) => {
      await lead.ask(importVolunteers, {
        ...nothingNew,
        editionId,
        volunteers: [{ ...oneMentor, answers: { mentor: answers } }],
      })
      const { enrolments } = await lead.ask(listEnrolments, { editionId })
      return enrolments[0]!.id
    }
    return { instance, lead, editionId, first, saved, answer }
  }

  it('is saved whole, in its order, with what counts', async () => {
    const { lead, editionId, first, saved } = await open()
    expect(saved.questions.map(({ key }) => key)).toEqual([
      'q-pace',
      ...first.questions.map(({ key }) => key),
    ])
    expect(saved.weights).toMatchObject({ needs: 40, 'q-pace': 10 })
    expect(await lead.ask(showBuilder, { editionId })).toEqual(saved)
  })

  it('an answer stays under the words and the option it was given to, and its kind stays', async () => {
    const { lead, saved, answer } = await open()
    const id = await answer({ 'q-pace': 'slow' })
    const counted = await lead.ask(showBuilder, { editionId: saved.editionId })
    expect(counted.answered).toMatchObject({ 'q-pace': 1 })
    expect(counted.chosen).toMatchObject({ 'q-pace': { slow: 1 } })

    const quick: Question = {
      ...pace,
      wording: both('À quel rythme ?'),
      options: [{ key: 'quick', label: both('Rapide') }, ...pace.options.slice(1)],
    }
    const rest = counted.questions.filter(({ key }) => key !== 'q-pace')
    const reworded = await lead.ask(
      editQuestions,
      { ...draftOf(counted), questions: [quick, ...rest] },
      { revision: counted.revision },
    )
    expect(reworded.questions[0]!.options).toEqual([...quick.options, { ...pace.options[0], retired: true }])
    const { answers, answeredUnder } = await lead.ask(showEnrolment, { id })
    expect(answers).toMatchObject({ 'q-pace': 'slow' })
    expect(answeredUnder['q-pace']?.wording).toEqual(pace.wording)

    const asLevel = { ...draftOf(reworded), questions: [{ ...quick, kind: 'level' as const }, ...rest] }
    expect(await lead.refusal(editQuestions, asLevel, { revision: reworded.revision })).toBe(
      'kind-is-answered',
    )

    // Asked no more, and still to be read.
    const gone = { ...draftOf(reworded), questions: rest }
    await lead.ask(editQuestions, gone, { revision: reworded.revision })
    const after = await lead.ask(showEnrolment, { id })
    expect(after.answers).toMatchObject({ 'q-pace': 'slow' })
    expect(after.answeredUnder['q-pace']?.wording).toEqual(pace.wording)
  })

  it('of two of a team who save at once, the second is told, and nothing of the first is lost', async () => {
    const { lead, saved } = await open()
    const mine = { ...draftOf(saved), questions: saved.questions.slice(1) }
    const theirs = { ...draftOf(saved), questions: saved.questions.toReversed() }
    const answers = await Promise.all(
      [mine, theirs].map((draft) => lead.send(editQuestions, draft, { revision: saved.revision })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412])
  })

  it('a missing translation is saved and keeps the call closed; an open call keeps both languages', async () => {
    const { lead, editionId, saved } = await open()
    const half = {
      ...draftOf(saved),
      questions: saved.questions.map((one) =>
        one.key === 'q-pace' ? { ...one, wording: { fr: 'Quel rythme ?', en: '' } } : one,
      ),
    }
    const kept = await lead.ask(editQuestions, half, { revision: saved.revision })
    const { revision, address } = await lead.ask(showCall, { editionId })
    const call = {
      editionId,
      address,
      isOpen: true,
      closesOn: null,
      roles: ['mentor' as const],
      promise: both('x'),
      places: { fr: '', en: '' },
    }
    expect(await lead.refusal(editCall, call, { revision })).toBe('translation-missing')
    const whole = await lead.ask(editQuestions, draftOf(saved), { revision: kept.revision })
    await lead.ask(editCall, call, { revision })
    expect(await lead.refusal(editQuestions, half, { revision: whole.revision })).toBe('translation-missing')
  })

  it('what cannot be answered is refused, with the question', async () => {
    const { lead, saved } = await open()
    const save = (question: Question) =>
      lead.refusal(
        editQuestions,
        { ...draftOf(saved), questions: [question, ...saved.questions.slice(1)] },
        { revision: saved.revision },
      )
    expect(await save({ ...pace, options: pace.options.slice(1) })).toBe('options-missing')
    expect(await save({ ...pace, wording: both('') })).toBe('words-missing')
    expect(await save(saved.questions[1]!)).toBe('question-twice')
  })
})
