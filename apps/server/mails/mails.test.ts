import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { gatherMails } from './gather-mails.ts'
import { mailsPage } from './mails-page.ts'

const modules = fileURLToPath(new URL('../../../modules', import.meta.url))

/** The kinds of mail as the sources declare them. */
function declaredKinds(): Set<string> {
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((path) => /\/server\/.*(?<!\.test)\.ts$/.test(path))
  const text = sources.map((path) => readFileSync(join(modules, path), 'utf8')).join('\n')
  return new Set([...text.matchAll(/name: '([a-z-]+)',\s*urgency: '/g)].map(([, name]) => name!))
}

const mailsIn = { fr: await gatherMails('fr'), en: await gatherMails('en') }

describe('mails', () => {
  it('of every kind are on the page that shows how they look', () => {
    const shown = new Set(mailsIn.fr.map(({ mail }) => mail.kind.name))
    const declared = declaredKinds()
    expect(declared.size).toBeGreaterThan(25)
    expect([...declared].filter((kind) => !shown.has(kind))).toEqual([])
  })

  it.each(['fr', 'en'] as const)(
    'are whole in %s: a subject, a text, one way on, and no key or blank for a word',
    (language) => {
      for (const { says, mail } of mailsIn[language]) {
        expect(mail.language, says).toBe(language)
        expect(mail.subject, says).not.toMatch(/^\s*$|[{}]|\w\.\w+\.\w|undefined|null/)
        const words = mail.text.replace(/https?:\S+|\S+@[\w.]*\w/g, 'address')
        expect(words, says).not.toMatch(/[{}]|[a-z]+\.[a-z]+\.[a-z]+|\b(undefined|null|NaN|Invalid Date)\b/)
        // An empty value leaves two spaces, or a space before the full stop.
        expect(words, says).not.toMatch(/[^\n] {2}|\w [.,]/)
        expect(mail.text, says).toMatch(/\nhttps:\/\/binome\.exemple\//)
        expect(mail.html, says).toContain(`lang="${language}"`)
      }
    },
  )

  it('that bring a link which opens for whoever holds it say so: no page shows them', () => {
    const bring = mailsIn.fr.filter(({ mail }) => /https:\S+#[\w-]{12,}/.test(mail.text))
    expect(bring.length).toBeGreaterThan(10)
    expect(bring.filter(({ mail }) => !mail.holdsSecret).map(({ says }) => says)).toEqual([])
  })

  it('say the same in both languages, one under the other', () => {
    const { fr, en } = mailsIn
    expect(en.map(({ says }) => says)).toEqual(fr.map(({ says }) => says))
    expect(en.filter(({ mail }, at) => mail.text === fr[at]!.mail.text).map(({ says }) => says)).toEqual([])
    const page = mailsPage({ fr, en })
    expect(page.match(/<iframe/g)).toHaveLength(fr.length * 2)
    expect(page).not.toContain('<script')
  })
})
