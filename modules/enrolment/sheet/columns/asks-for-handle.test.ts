import { expect, it } from 'vitest'
import { asksForHandle } from './asks-for-handle.ts'
import { knowHeading } from './know-heading.ts'

it.each([
  'What is your fsharp.org slack name?',
  'Ton Insta',
  'Votre pseudo Discord',
  'GitHub',
  'LinkedIn profile URL',
  'Numéro WhatsApp',
  'Your Twitter handle (optional)',
])('"%s" is a name at a network', (heading) => {
  expect(asksForHandle(heading)).toBe(true)
  expect(knowHeading(heading)?.meaning).toEqual({ to: 'left-out', reason: 'personal-detail' })
})

it.each([
  'How comfortable are you with GitHub?',
  'LinkedIn marketing',
  'Do you prefer to meet on Discord?',
  'Which social networks do you use for your business?',
  'What is your full name?',
])('"%s" is a question', (heading) => {
  expect(asksForHandle(heading)).toBe(false)
})
