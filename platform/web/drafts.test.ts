import { describe, expect, it } from 'vitest'
import { clearDraft, readDraft, writeDraft, type DraftStore } from './drafts.ts'

const now = new Date('2026-11-21T20:00:00.000Z')
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000)

describe('drafts', () => {
  it('gives back what was typed', () => {
    const store = memory()
    writeDraft(store, 'profile', { name: 'Léa' }, now)
    expect(readDraft(store, 'profile', now)).toEqual({ name: 'Léa' })
  })

  it('keeps each form apart', () => {
    const store = memory()
    writeDraft(store, 'profile', { name: 'Léa' }, now)
    expect(readDraft(store, 'charter', now)).toBeUndefined()
  })

  it('is gone once cleared', () => {
    const store = memory()
    writeDraft(store, 'profile', { name: 'Léa' }, now)
    clearDraft(store, 'profile')
    expect(readDraft(store, 'profile', now)).toBeUndefined()
  })

  it('lasts thirty days and no longer', () => {
    const store = memory()
    writeDraft(store, 'profile', { name: 'Léa' }, now)
    expect(readDraft(store, 'profile', daysLater(30))).toBeDefined()
    expect(readDraft(store, 'profile', daysLater(31))).toBeUndefined()
  })

  it.each(['{', 'null', '"text"', '{"at":"never","values":{}}', '{"at":"2026-11-21"}'])(
    'takes the unreadable draft %s for none',
    (written) => {
      expect(readDraft({ ...memory(), getItem: () => written }, 'profile', now)).toBeUndefined()
    },
  )

  it('does without a store that throws', () => {
    const broken: DraftStore = { getItem: fail, setItem: fail, removeItem: fail }
    expect(() => writeDraft(broken, 'profile', {}, now)).not.toThrow()
    expect(readDraft(broken, 'profile', now)).toBeUndefined()
  })
})

function memory(): DraftStore {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

function fail(): never {
  throw new Error('no store here')
}
