import { expect, it } from 'vitest'
import { writeMail, type Letter } from './write-mail.ts'

const letter: Letter = {
  kind: { name: 'digest', urgency: 'in-turn' },
  effectKey: 'digest/1',
  words: ({ language }) => ({
    subject: `Bonjour\r\nBcc\u00a0: all@exemple.invalid (${language})`,
    paragraphs: ['<b>Léa</b> & Marc'],
    action: { label: 'Voir', url: 'https://exemple.invalid/a?b=1&c=2' },
    why: 'Vous participez.',
  }),
}
const reader = { email: 'lea@exemple.invalid', name: 'Léa Martin', language: 'fr' as const }

it('a mail is worded for its reader, in two parts that say the same, its subject one line', () => {
  const mail = writeMail(reader, letter)
  expect(mail.subject).toBe('Bonjour Bcc\u00a0: all@exemple.invalid (fr)')
  expect(mail.text).toContain('Bonjour Léa,\n\n<b>Léa</b> & Marc\n\nVoir\nhttps://exemple.invalid/a?b=1&c=2')
  expect(mail.html).toContain('&#60;b&#62;Léa&#60;/b&#62; &#38; Marc')
  expect(writeMail({ ...reader, name: null, language: 'en' }, letter).text).toMatch(/^Hello,\n/)
})

it('a kind that can be stopped owes the address that stops it, and no other kind has one', () => {
  const stoppable: Letter = { ...letter, kind: { ...letter.kind, canBeStopped: true } }
  const unsubscribeUrl = 'https://exemple.invalid/stop/1'
  expect(() => writeMail(reader, stoppable)).toThrow('unsubscribe')
  expect(() => writeMail(reader, { ...letter, unsubscribeUrl })).toThrow('unsubscribe')
  const mail = writeMail(reader, { ...stoppable, unsubscribeUrl })
  expect(mail.text).toContain(`Ne plus recevoir ces messages\n${unsubscribeUrl}`)
  expect(mail.html).toContain(unsubscribeUrl)
})

it('a calendar part says the method that it is sent with', () => {
  const body = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n'
  expect(writeMail(reader, { ...letter, calendar: { method: 'REQUEST', body } }).calendar?.body).toBe(body)
  expect(() => writeMail(reader, { ...letter, calendar: { method: 'CANCEL', body } })).toThrow(
    'METHOD:CANCEL',
  )
})
