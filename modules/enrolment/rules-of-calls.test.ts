import { describe, expect, it } from 'vitest'
import { cohortTemplate } from '../programmes/templates/index.ts'
import { callState, saidCapacity, whyNotApply, whyNotSaveCall } from './rules-of-calls.ts'

const { questions, themes } = cohortTemplate
const asked = { version: 3, questions, themes }
const call = { isOpen: true, closesOn: '2027-01-24', roles: ['mentor' as const], charterVersion: 2 }
const answers = {
  offers: [themes[0]!.key],
  experience: 'Dix ans de métier',
  'meeting-mode': questions.find(({ key }) => key === 'meeting-mode')!.options[0]!.key,
  'mentees-wanted': 2,
}
const application = { role: 'mentor' as const, answers, questionnaireVersion: 3, charterVersion: 2 }
const why = (changed: Partial<typeof application>, day = '2027-01-24') =>
  whyNotApply({ ...application, ...changed }, call, asked, day)
const words = { fr: 'Oui', en: 'Yes' }
const none = { fr: '', en: '' }

describe('a call', () => {
  it('may be answered on its last day, not after, and not while it is closed', () => {
    expect(callState(call, '2027-01-24')).toBe('open')
    expect(callState(call, '2027-01-25')).toBe('over')
    expect(callState({ ...call, isOpen: false }, '2027-01-01')).toBe('closed')
    expect(callState({ isOpen: true, closesOn: null }, '2099-01-01')).toBe('open')
  })

  it('opens with a promise in both languages; a closed one may wait for its words', () => {
    const save = (changed: object) =>
      whyNotSaveCall({ ...call, promise: words, places: none, ...changed }, '2027-01-01')
    expect(save({})).toBeUndefined()
    expect(save({ promise: { fr: 'Oui', en: '' } })).toBe('promise-missing')
    expect(save({ places: { fr: '', en: 'Nantes' } })).toBe('places-missing')
    expect(save({ closesOn: '2026-12-31' })).toBe('closes-in-the-past')
    expect(save({ isOpen: false, promise: none, closesOn: '2026-12-31' })).toBeUndefined()
  })
})

describe('an application', () => {
  it('is taken where it answers what is insisted on, under what is asked and accepted now', () => {
    expect(why({})).toBeUndefined()
    expect(why({}, '2027-01-25')).toEqual({ code: 'call-closed' })
    expect(why({ questionnaireVersion: 2 })).toEqual({ code: 'questions-changed' })
    expect(why({ charterVersion: 1 })).toEqual({ code: 'charter-changed' })
    expect(why({ answers: { ...answers, experience: '  ' } })).toEqual({
      code: 'answer-missing',
      question: 'experience',
    })
    expect(why({ answers: { ...answers, offers: [] } })).toEqual({
      code: 'answer-missing',
      question: 'offers',
    })
    expect(why({ answers: { ...answers, offers: ['no-such-theme'] } })?.code).toBe('answer-does-not-fit')
    const mentee = { ...application, role: 'mentee' as const }
    expect(whyNotApply(mentee, call, asked, '2027-01-01')).toEqual({ code: 'role-not-asked' })
  })

  it('says how many pairs a mentor takes by the question that asks it, in whole people', () => {
    expect(saidCapacity(answers, questions)).toBe(2)
    expect(saidCapacity({}, questions)).toBeNull()
    expect(saidCapacity(answers, [])).toBeNull()
    for (const said of [2.5, -1, 51])
      expect(why({ answers: { ...answers, 'mentees-wanted': said } })).toEqual({
        code: 'answer-does-not-fit',
        question: 'mentees-wanted',
      })
  })
})
