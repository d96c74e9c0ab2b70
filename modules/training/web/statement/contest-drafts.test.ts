import { expect, it } from 'vitest'
import type { DraftStore } from '../../../../platform/web/drafts.ts'
import { keepContest, readContest, wordsToSend } from './contest-drafts.ts'

const now = new Date('2026-12-02T09:00:00Z')
const openStore = (): DraftStore => {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  }
}

it('what is typed against a session stays with that session until it is emptied', () => {
  const store = openStore()
  keepContest(store, 'one', 'Elle a duré une heure.', now)
  expect([readContest(store, 'one', now), readContest(store, 'other', now)]).toEqual([
    'Elle a duré une heure.',
    null,
  ])
  keepContest(store, 'one', ' ', now)
  expect(readContest(store, 'one', now)).toBeNull()
})

it('all that is typed goes with the confirmation, and a field left empty says nothing', () => {
  const lines = ['one', 'two', null].map((meetingId) => ({ meetingId }))
  const words = { one: ' Une heure. ', two: ' ', gone: 'De trop.' }
  expect(wordsToSend(words, lines)).toEqual([{ meetingId: 'one', word: 'Une heure.' }])
})
