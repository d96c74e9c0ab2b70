import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Question } from '../questionnaires/contract.ts'
import { answersToCount, waveState, whyNotAnswer, whyNotHeadline } from './rules.ts'

const both = (text: string) => ({ fr: text, en: text })
const question: Question = {
  key: 'clearer',
  kind: 'one-option',
  wording: both('Clearer?'),
  help: null,
  required: true,
  options: ['fully', 'rather', 'no'].map((key) => ({ key, label: both(key) })),
}
const words: Question = { ...question, key: 'words', kind: 'long-text', options: [], required: false }
const yesNo: Question = { ...question, key: 'again', kind: 'yes-no', options: [] }

it.each([
  [
    'some options of a question with choices are a headline',
    { question: 'clearer', options: ['fully'] },
    undefined,
  ],
  ['one of yes and no is', { question: 'again', options: ['yes'] }, undefined],
  ['all options are none', { question: 'clearer', options: ['fully', 'rather', 'no'] }, 'headline-unknown'],
  ['words are none', { question: 'words', options: ['fully'] }, 'headline-unknown'],
  ['an option that is not there is none', { question: 'clearer', options: ['perhaps'] }, 'headline-unknown'],
  ['no headline is no fault', null, undefined],
])('%s', (_, headline, refusal) => {
  expect(whyNotHeadline(headline, [question, words, yesNo])).toBe(refusal)
})

it('an answer is of a question that is asked, fits, and is there where it is required', () => {
  const asked = [question, words]
  expect(whyNotAnswer({ clearer: 'fully', words: 'Oui.' }, asked)).toBeUndefined()
  expect(whyNotAnswer({ clearer: 'perhaps' }, asked)?.code).toBe('answer-does-not-fit')
  expect(whyNotAnswer({ clearer: 'no', other: 'x' }, asked)?.code).toBe('unknown-question')
  expect(whyNotAnswer({ words: 'Oui.' }, asked)).toEqual({ code: 'answer-missing', question: 'clearer' })
})

it('an asking is open from its first instant, and over at its last', () => {
  const wave = { opensAt: '2027-01-10T08:00:00.000Z', closesAt: '2027-01-20T23:00:00.000Z' }
  expect(waveState(wave, '2027-01-10T07:59:59.999Z')).toBe('planned')
  expect(waveState(wave, '2027-01-10T08:00:00.000Z')).toBe('open')
  expect(waveState(wave, '2027-01-20T22:59:59.999Z')).toBe('open')
  expect(waveState(wave, '2027-01-20T23:00:00.000Z')).toBe('closed')
})

it('anonymous answers, in whatever order they come, let no figure move by fewer than five, nor leave fewer than five to be told', () => {
  const comings = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 120 })
  fc.assert(
    fc.property(comings, (groups) => {
      const states = new Map<string, { uncounted: number; inTotalOnly: number; inGroup: number }>()
      const stateOf = (group: string) => states.get(group) ?? { uncounted: 0, inTotalOnly: 0, inGroup: 0 }
      for (const group of groups) {
        states.set(group, { ...stateOf(group), uncounted: stateOf(group).uncounted + 1 })
        const before = totals()
        const waiting = [...states].map(([name, state]) => ({ group: name, ...state }))
        const { total, groups: counted } = answersToCount(waiting)
        if (total)
          for (const [name, { uncounted, inTotalOnly, inGroup }] of states) {
            const fresh = uncounted + inTotalOnly
            const isCounted = counted.includes(name)
            states.set(name, {
              uncounted: 0,
              inTotalOnly: isCounted ? 0 : fresh,
              inGroup: inGroup + (isCounted ? fresh : 0),
            })
          }
        const after = totals()
        const moves = [
          after.total - before.total,
          ...[...states.keys()].map((name) => after.of(name) - before.of(name)),
        ]
        for (const move of moves) expect(move === 0 || move >= 5).toBe(true)
        const left = after.total - [...states.keys()].reduce((sum, name) => sum + after.of(name), 0)
        expect(left === 0 || left >= 5).toBe(true)
        // Nothing waits for long: fewer than five are uncounted.
        expect([...states.values()].reduce((sum, one) => sum + one.uncounted, 0)).toBeLessThan(5)
      }

      function totals() {
        const kept = new Map([...states].map(([name, { inGroup }]) => [name, inGroup]))
        const total = [...states.values()].reduce((sum, one) => sum + one.inTotalOnly + one.inGroup, 0)
        return { total, of: (name: string) => kept.get(name) ?? 0 }
      }
    }),
  )
})
