import { expect, it } from 'vitest'
import type { Question } from './contract.ts'
import { readsOtherwise } from './reads-otherwise.ts'

const both = (text: string) => ({ fr: text, en: text })
const question: Question = {
  key: 'pace',
  kind: 'one-option',
  wording: both('How fast?'),
  help: null,
  options: [
    { key: 'slow', label: both('Slowly') },
    { key: 'fast', label: both('Fast') },
  ],
  required: false,
}

it.each<[string, boolean, Partial<Question>]>([
  ['the same question reads the same', false, {}],
  ['other words are other words, in one language too', true, { wording: { fr: 'Vite ?', en: 'How fast?' } }],
  ['another kind is another question', true, { kind: 'level' }],
  ['help may change', false, { help: both('Take your time') }],
  [
    'the chosen option may not change its label',
    true,
    { options: [{ key: 'slow', label: both('At ease') }] },
  ],
  ['nor go', true, { options: [question.options[1]!] }],
  ['an option that was not chosen may', false, { options: [question.options[0]!] }],
])('%s', (_, expected, change) => {
  expect(readsOtherwise('slow', { ...question, ...change }, question)).toBe(expected)
  expect(readsOtherwise(['slow'], { ...question, ...change }, question)).toBe(expected)
})
