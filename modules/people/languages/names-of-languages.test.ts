import { expect, it } from 'vitest'
import { namesOfLanguages } from './names-of-languages.ts'

it('languages have the names that the runtime knows', () => {
  const nameIn = (reader: string) => new Intl.DisplayNames([reader], { type: 'language' })
  const [fr, en] = [nameIn('fr'), nameIn('en')]
  const known = [...namesOfLanguages.keys()].map((code) => [code, { fr: fr.of(code), en: en.of(code) }])
  expect(known.length).toBeGreaterThan(80)
  expect([...namesOfLanguages]).toEqual(known)
})
