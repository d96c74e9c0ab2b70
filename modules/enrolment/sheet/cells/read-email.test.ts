import { expect, it } from 'vitest'
import { readEmail } from './read-email.ts'

it.each([
  ['ines+mentorat@exemple.fr', 'ines+mentorat@exemple.fr'],
  ['  ZOE@Exemple.FR ', 'zoe@exemple.fr'],
  ['Paule Rimbert <paule@exemple.fr>', 'paule@exemple.fr'],
  ['"Rimbert, Paule" <mailto:Paule@exemple.fr>', 'paule@exemple.fr'],
  ['mailto:lou@exemple.fr', 'lou@exemple.fr'],
  ['lou@exemple.fr.', 'lou@exemple.fr'],
  ['<lou@exemple.fr>;', 'lou@exemple.fr'],
  ['noam(at)exemple.fr', 'noam@exemple.fr'],
  ['noam [at] exemple [dot] fr', 'noam@exemple.fr'],
  ['E-mail: lou@exemple.fr', 'lou@exemple.fr'],
  ['eva.o’brien@exemple.fr', null],
  ["eva.o'brien@exemple.fr", "eva.o'brien@exemple.fr"],
  ['ugo@exämple.fr', 'ugo@xn--exmple-cua.fr'],
  ['mina@exemple,fr', null],
  ['pas d’adresse', null],
])('%s is read as %s', (cell, address) => {
  expect(readEmail(cell)).toMatchObject({ address, others: 0 })
})

it.each([
  'tao@exemple.fr; tao.perso@exemple.fr',
  'tao@exemple.fr ou tao.perso@exemple.fr',
  'tao@exemple.fr / tao.perso@exemple.fr',
  'Tao <tao@exemple.fr>, Tao <tao.perso@exemple.fr>',
])('of two addresses the first is taken, and that there is another is known: %s', (cell) => {
  expect(readEmail(cell)).toEqual({ address: 'tao@exemple.fr', others: 1, isNone: false })
})

it.each(['n/a', 'N/A', '-', 'aucune', 'none', "pas d'adresse", 'no email'])(
  '%s says that there is none',
  (cell) => {
    expect(readEmail(cell)).toEqual({ address: null, others: 0, isNone: true })
  },
)

it('a mistake is not taken for "none"', () => {
  expect(readEmail('mina@exemple,fr').isNone).toBe(false)
})
