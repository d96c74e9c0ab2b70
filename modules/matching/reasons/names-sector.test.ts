import { expect, it } from 'vitest'
import { namesSector } from './names-sector.ts'

it.each(['Banque', 'Santé', 'E-commerce', 'Financial services', 'Hôtellerie-restauration'])(
  '“%s” is a sector',
  (label) => {
    expect(namesSector(label)).toBe(true)
  },
)

it.each(['Graphiste', 'Développeuse web', 'Nurse', 'Comptable', ''])('“%s” is none', (label) => {
  expect(namesSector(label)).toBe(false)
})
