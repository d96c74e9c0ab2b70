import { expect, it } from 'vitest'
import type { Option } from './contract.ts'
import { mergeLevels } from './merge-levels.ts'

const levels = (...keys: string[]): Option[] => keys.map((key) => ({ key, label: { fr: key, en: key } }))

it.each([
  ['an edition without levels takes those of the sheet', [], ['junior', 'senior'], ['junior', 'senior']],
  ['the same levels change nothing', ['junior', 'senior'], ['junior', 'senior'], null],
  [
    'a sheet that knows every level sets their order',
    ['senior', 'junior'],
    ['junior', 'senior'],
    ['junior', 'senior'],
  ],
  ['a sheet with fewer levels takes none away', ['junior', 'medium', 'senior'], ['junior', 'senior'], null],
  [
    'a new level stands above the one below it',
    ['junior', 'senior'],
    ['junior', 'medium'],
    ['junior', 'medium', 'senior'],
  ],
  [
    'a level lower than all others comes first',
    ['junior', 'senior'],
    ['trainee', 'junior'],
    ['trainee', 'junior', 'senior'],
  ],
])('%s', (_, known, brought, expected) => {
  expect(mergeLevels(levels(...known), levels(...brought))).toEqual(expected && levels(...expected))
})
