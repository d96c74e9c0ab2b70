import { expect, it } from 'vitest'
import { openDatabase } from './index.ts'
import { postgresUnusable } from './postgres-unusable.ts'

const url = 'postgres://binome:secret@serveur.invalid:5433/binome'

it.each([
  ['ENOTFOUND', 'serveur.invalid:5433'],
  ['ECONNREFUSED', 'Start it'],
  ['3D000', 'createdb binome'],
  ['28P01', '"binome"'],
  ['57P03', 'in a moment'],
])(
  'a database that cannot be opened (%s) is said with what to do, and without its password',
  (code, words) => {
    const { message } = postgresUnusable(
      Object.assign(new Error('as the driver says'), { code }),
      url,
    ) as Error
    expect(message).toContain(words)
    expect(message).not.toContain('secret')
  },
)

it('what we know no remedy for is told as it came', () => {
  const error = new Error('something else')
  expect(postgresUnusable(error, url)).toBe(error)
})

it('nobody at the door is said so at the start', async () => {
  await expect(openDatabase({ url: 'postgres://localhost:1/binome' })).rejects.toThrow(
    'No PostgreSQL answers at localhost:1',
  )
})
