import { expect, it } from 'vitest'
import type { News } from '../digest/read-news.ts'
import { digestMail } from './digest-mail.ts'
import { hiddenMail } from './hidden-mail.ts'

const context = {
  now: '2026-11-30T09:00:00.000Z',
  organisation: {
    id: 'o',
    slug: 'ressac',
    name: 'Studio Ressac',
    language: 'fr',
    timeZone: 'Europe/Paris',
    invented: false,
  },
  publicUrl: 'https://exemple.invalid',
} as const
const reader = { email: 'odile@exemple.invalid', name: 'Odile', language: 'fr' } as const
const news = (what: News['what'], count: number) =>
  Array.from({ length: count }, (_, at) => ({
    what,
    title: `Question ${at + 1}`,
    count: 1,
    editionId: 'e',
    threadId: `t${at}`,
  })) as unknown as News[]
const digest = (...all: News[]) => digestMail(context, { mailId: 'm', reader, news: all, token: 'secret' })

it('a digest names eight of a kind, says how many more there are, and nothing of a kind of which there is none', () => {
  const { text, subject } = digest(...news('unanswered', 10))
  expect(text.match(/Question \d+/g)).toHaveLength(8)
  expect(text).toContain('et 2 autres')
  expect(text).not.toContain('On vous demande votre avis')
  expect(subject).toContain('10 nouvelles')
  const eight = digest(...news('unanswered', 8)).text
  expect(eight).toContain('Question 8')
  expect(eight).not.toMatch(/et (une|\d) autre/)
})

it('a digest is worth two days, holds a secret, and leads to the whole community and to how often it comes', () => {
  const mail = digest(...news('mentioned', 1))
  expect(mail).toMatchObject({ holdsSecret: true, worthUntil: '2026-12-02T09:00:00.000Z' })
  expect(mail.text).toContain('https://exemple.invalid/ressac/community/e/t0')
  expect(mail.text).toMatch(/https:\/\/exemple\.invalid\/ressac\/community\s/)
  expect(mail.text).toContain('https://exemple.invalid/ressac/account')
  // No order among people who wait.
  expect(mail.text).not.toMatch(/^\s*1\./m)
})

it('whoever wrote what is hidden reads why each time that it is, and that they still see it', () => {
  const thread = { id: 't', editionId: 'e', title: 'Un devis ?' }
  const mail = (now: string) =>
    hiddenMail({ ...context, now }, { reader, postId: 'p', thread, reason: 'Un client est nommé.' })
  const first = mail('2026-11-30T09:00:00.000Z')
  expect(first.text).toContain('Un client est nommé.')
  expect(first.text).toContain('Vous le voyez encore')
  expect(first.effectKey).not.toBe(mail('2026-12-01T09:00:00.000Z').effectKey)
})
