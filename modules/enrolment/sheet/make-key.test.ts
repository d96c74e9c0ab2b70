import { expect, it } from 'vitest'
import { makeKey } from './fold.ts'

it('two long headings that begin alike have two keys, the same at every import', () => {
  const heading = (skill: string) =>
    `Select up to three of the skills below by indicating your expertise in the right column [${skill}]`
  const keys = ['Go', 'Rust', 'Jira'].map((skill) => makeKey(heading(skill)))
  expect(new Set(keys).size).toBe(3)
  expect(keys).toEqual(['Go', 'Rust', 'Jira'].map((skill) => makeKey(heading(skill))))
  for (const key of keys) expect(key).toMatch(/^[a-z0-9-]{1,70}$/)
})

it('a short heading is its own key, beside those that are taken', () => {
  expect(makeKey('Vos sujets')).toBe('vos-sujets')
  expect(makeKey('Vos sujets', new Set(['vos-sujets']))).toBe('vos-sujets-2')
})
