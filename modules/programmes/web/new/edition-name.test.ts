import { expect, it } from 'vitest'
import { editionNameFor } from './edition-name.ts'

it('calls an edition by the month of its first day, in both languages', () => {
  expect(editionNameFor('2026-10-01')).toEqual({ fr: 'Octobre 2026', en: 'October 2026' })
  expect(editionNameFor('2026-12-31')).toEqual({ fr: 'Décembre 2026', en: 'December 2026' })
})
