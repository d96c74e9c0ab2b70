import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderLevels } from './order-levels.ts'

describe('known orders', () => {
  it.each([
    [
      'AA AO EO HEO SEO,Grade 7,Grade 6,SCS1 SCS2 SCS3 SCS4'
        .replaceAll(' ', ',')
        .replaceAll('Grade,', 'Grade '),
    ],
    ['junior,confirmé,senior,expert'],
    ['Débutant·e,Intermédiaire,Avancé'],
    ['stagiaire,cadre,directrice'],
    ['A1,A2,B1,B2,C1,C2'],
    ['Catégorie C,Catégorie B,Catégorie A'],
    ['moins de 2 ans,2 à 5 ans,6 - 10 ans,plus de 10 ans'],
    ['0-2 ans,3-5 ans,6-10 ans,10 ans et plus'],
    ['0-2 years,3-5 years,6-10 years,10+ years'],
    ['1 an,2 ans,11 ans'],
    ['L3,M1,M2,doctorat'],
    ['Terminale,BTS,Licence 3,Master 1,Master 2'],
    ['Bac,Bac +2,BUT 3,Bac +5,PhD'],
    ['Niveau 1,Niveau 2,Niveau 10'],
  ])('%s', (written) => {
    const order = written.split(',')
    fc.assert(
      fc.property(fc.shuffledSubarray(order, { minLength: order.length }), (shuffled) => {
        expect(orderLevels(shuffled)).toEqual(order)
      }),
    )
  })

  it('one spelling of each level is kept, and empty cells are not levels', () => {
    expect(orderLevels(['Senior', '', 'junior', 'SENIOR'])).toEqual(['junior', 'Senior'])
  })

  it.each([[['rouge', 'vert']], [['junior', 'A1']], [['Policy', 'DDaT']], [[]], [['', ' ']]])(
    '%j has no known order',
    (values) => {
      expect(orderLevels(values)).toBeNull()
    },
  )
})
