import { expect, test } from 'vitest'
import { writtenDate } from './written-date.ts'

const first = new Date('2027-02-01T09:30:00Z')
const written = (language: 'fr' | 'en', options: Intl.DateTimeFormatOptions, date = first) =>
  writtenDate(language, { ...options, timeZone: 'UTC' }).format(date)

test('the first of a month is « 1er » in French, long or short, with or without its hour', () => {
  expect(written('fr', { dateStyle: 'long' })).toBe('1er février 2027')
  expect(written('fr', { day: 'numeric', month: 'short' })).toBe('1er févr.')
  expect(written('fr', { weekday: 'long', day: 'numeric', month: 'long' })).toBe('lundi 1er février')
  expect(written('fr', { dateStyle: 'long', timeStyle: 'short' })).toMatch(/^1er février 2027 à 09:30$/)
})

test('a time from one day to another begins and ends with « 1er » where a first stands before its month', () => {
  const range = writtenDate('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  expect(range.formatRange(first, new Date('2027-05-31T09:30:00Z'))).toMatch(/^1er février\s.\s31 mai 2027$/)
  expect(range.formatRange(new Date('2026-12-15T09:30:00Z'), first)).toMatch(/\s1er février 2027$/)
})

test('other days, dates in figures and English stay as they are', () => {
  expect(written('fr', { dateStyle: 'long' }, new Date('2027-02-11T09:30:00Z'))).toBe('11 février 2027')
  expect(written('fr', { dateStyle: 'short' })).toBe('01/02/2027')
  expect(written('en', { day: 'numeric', month: 'long' })).toBe('1 February')
})
