import { expect, it } from 'vitest'
import { currentItem } from './current-item.ts'

const home = '/ouest'
const items = [home, '/ouest/editions/1', '/ouest/editions/1/people', '/ouest/outbox'].map((href) => ({
  href,
}))

it('a page that another entry covers belongs to it', () => {
  const covering = [...items, { href: '/ouest/editions/1/call', covers: ['/ouest/editions/1/import'] }]
  expect(currentItem(covering, home, '/ouest/editions/1/import')?.href).toBe('/ouest/editions/1/call')
})

it.each([
  ['an entry lights up on its own page', '/ouest/editions/1', '/ouest/editions/1'],
  [
    'a page below two entries belongs to the longer one',
    '/ouest/editions/1/people/7',
    '/ouest/editions/1/people',
  ],
  ['a page with no entry belongs to the one above it', '/ouest/editions/1/import', '/ouest/editions/1'],
  ['home lights up on home', '/ouest/', '/ouest'],
  ['home does not light up on every page', '/ouest/profile', undefined],
  ['a longer name is another place', '/ouest/editions/10', undefined],
])('%s', (_title, path, expected) => {
  expect(currentItem(items, home, path)?.href).toBe(expected)
})
