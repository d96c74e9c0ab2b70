import { expect, it } from 'vitest'
import { withSent } from './brief-values.ts'

it('what was sent meanwhile comes back where it stood; the rest is as it was typed', () => {
  const one = (id: string | null, title: string) => ({ id, title, dueOn: '', checks: '' })
  const stood = [one('a', 'Maquette'), one('b', 'Notice'), one('c', 'Film')]
  const typed = [one('c', 'Un film'), one(null, 'Photos')]
  const titles = withSent(typed, stood, ['b']).map(({ title }) => title)
  expect(titles).toEqual(['Un film', 'Notice', 'Photos'])
  expect(withSent(typed, stood, ['c'])).toEqual(typed)
  expect(withSent(typed, stood, undefined)).toEqual(typed)
})
