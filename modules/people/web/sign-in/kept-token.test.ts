import { expect, it } from 'vitest'
import { keptToken } from './kept-token.ts'

const tab = () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  return () => storage
}

it('a page that is loaded again still has its secret, a newer one replaces it, and no other page has it', () => {
  const storage = tab()
  expect(keptToken(storage, '/a/agreement', undefined)).toBeUndefined()
  expect(keptToken(storage, '/a/agreement', 'one')).toBe('one')
  expect(keptToken(storage, '/a/agreement', undefined)).toBe('one')
  expect(keptToken(storage, '/a/agreement', 'two')).toBe('two')
  expect(keptToken(storage, '/a/agreement', undefined)).toBe('two')
  expect(keptToken(storage, '/b/agreement', undefined)).toBeUndefined()
})

it('a browser that keeps nothing still opens what was brought', () => {
  const closed = () => {
    throw new Error('SecurityError')
  }
  expect(keptToken(closed, '/a/agreement', 'one')).toBe('one')
  expect(keptToken(closed, '/a/agreement', undefined)).toBeUndefined()
})
