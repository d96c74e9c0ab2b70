import { describe, expect, test } from 'vitest'
import { normaliseEmail, slugFor, whyNotOpenSession, whyNotPassword } from './rules.ts'

describe('a password', () => {
  test.each([
    ['correct horse battery', undefined],
    ['une tortue mange dix figues', undefined],
    ['trop court', 'password-too-short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'password-too-common'],
    ['MotDePasse123456', 'password-too-common'],
    ['azertyuiop azertyuiop', 'password-too-common'],
    ['lea.moreau aime le thé', 'password-holds-email'],
  ])('"%s" is refused for %s', (password, refusal) => {
    expect(whyNotPassword(password, 'lea.moreau@exemple.invalid')).toBe(refusal)
  })
})

describe('a sign-in link', () => {
  const link = { usedAt: null, expiresAt: '2026-11-21T20:15:00.000Z' }
  test('opens a session within its time', () => {
    expect(whyNotOpenSession(link, '2026-11-21T20:14:59.999Z')).toBeUndefined()
  })
  test('opens nothing once its time is over, once used, or when unknown', () => {
    expect(whyNotOpenSession(link, '2026-11-21T20:15:00.000Z')).toBe('link-invalid')
    expect(
      whyNotOpenSession({ ...link, usedAt: '2026-11-21T20:01:00.000Z' }, '2026-11-21T20:02:00.000Z'),
    ).toBe('link-invalid')
    expect(whyNotOpenSession(undefined, '2026-11-21T20:02:00.000Z')).toBe('link-invalid')
  })
})

describe('a slug', () => {
  test.each([
    ['Collectif Indé Ouest', 'collectif-inde-ouest'],
    ['  Cœur & Co. ', 'coeur-co'],
    ['API', 'organisation-api'],
    ['日本', 'organisation'],
  ])('of "%s" is %s', (name, slug) => {
    expect(slugFor(name)).toBe(slug)
  })
})

test('an address is compared in lower case, and is refused when it cannot be one', () => {
  expect(normaliseEmail(' Lea@Exemple.ORG ')).toBe('lea@exemple.org')
  expect(normaliseEmail('lea at exemple')).toBeNull()
})
