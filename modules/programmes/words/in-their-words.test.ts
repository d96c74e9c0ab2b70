import { expect, it } from 'vitest'
import { findTemplate, templates } from '../templates/index.ts'
import type { EditionWords } from './edition-words.ts'
import { inTheirWords, messagesInTheirWords } from './in-their-words.ts'
import { textOfMessage } from './text-of-message.ts'

const joins = { fr: '', en: '' }
const named = (
  mentor: [string, string, string, string],
  mentee: [string, string, string, string],
): EditionWords => {
  const role = ([one, many, oneEn, manyEn]: [string, string, string, string]) => ({
    one: { fr: one, en: oneEn },
    many: { fr: many, en: manyEn },
    joins,
  })
  return { mentor: role(mentor), mentee: role(mentee), sentences: {} }
}
const juniors = named(['junior', 'juniors', 'junior', 'juniors'], ['senior', 'seniors', 'senior', 'seniors'])
const alumni = named(
  ['alumni', 'alumni', 'alum', 'alums'],
  ['étudiant·e', 'étudiant·es', 'student', 'students'],
)

it.each([
  ['Un mentor a une place', 'Un junior a une place', 'Un alumni a une place'],
  ['aucun mentor n’attend de mentor', 'aucun junior n’attend de junior', 'aucun alumni n’attend d’alumni'],
  [
    'les charges du mentor, au mentor',
    'les charges du junior, au junior',
    'les charges de l’alumni, à l’alumni',
  ],
  [
    'Le mentor, ce mentor, d’un mentor',
    'Le junior, ce junior, d’un junior',
    'L’alumni, cet alumni, d’un alumni',
  ],
  ['Votre mentor', 'Votre junior', 'Votre alumni'],
  ['Mentors et mentoré·es', 'Juniors et seniors', 'Alumni et étudiant·es'],
  ['aucun·e mentoré·e', 'aucun senior', 'aucun·e étudiant·e'],
  ['Choisir un·e mentoré·e', 'Choisir un senior', 'Choisir un·e étudiant·e'],
  ['un programme de mentorat', 'un programme de mentorat', 'un programme de mentorat'],
])('%s', (sentence, forJuniors, forAlumni) => {
  expect(inTheirWords(sentence, juniors, 'fr')).toBe(forJuniors)
  expect(inTheirWords(sentence, alumni, 'fr')).toBe(forAlumni)
})

it.each([
  ['A mentor waits for the mentee', 'A junior waits for the senior', 'An alum waits for the student'],
  ['each mentor’s places, mentoring', 'each junior’s places, mentoring', 'each alum’s places, mentoring'],
  ['Mentors: {count}', 'Juniors: {count}', 'Alums: {count}'],
])('%s', (sentence, forJuniors, forAlumni) => {
  expect(inTheirWords(sentence, juniors, 'en')).toBe(forJuniors)
  expect(inTheirWords(sentence, alumni, 'en')).toBe(forAlumni)
})

it('the names of values and of cases stay, and so do tags', () => {
  const message =
    '{role, select, mentor {{mentor} est mentor de <mentee>x</mentee>} other {{mentors, plural, one {# mentor} other {# mentors}}}}'
  expect(inTheirWords(message, juniors, 'fr')).toBe(
    '{role, select, mentor {{mentor} est junior de <mentee>x</mentee>} other {{mentors, plural, one {# junior} other {# juniors}}}}',
  )
})

/** A course has students, and mentors as anywhere. */
const usual = ({ mentor }: EditionWords) =>
  mentor.one.fr === 'mentor'
    ? /(?<!\p{L})mentor(é|ée|ees?)(?!\p{L})/iu
    : /(?<!\p{L})mentor(s|é|ée|ees?)?(?!\p{L})/iu

it('nothing of the usual words is left in any sentence of an edition that has its own', async () => {
  const modules = [
    'relationships',
    'meetings',
    'feedback',
    'insights',
    'matching',
    'enrolment',
    'programmes',
    'reminders',
  ]
  const left: string[] = []
  for (const { words } of templates.filter((template) => template.words !== null)) {
    for (const language of ['fr', 'en'] as const) {
      for (const module of modules) {
        const file = await import(`../../../locales/${language}/${module}.json`, { with: { type: 'json' } })
        const said = messagesInTheirWords(file.default, words!, language)
        for (const message of textsOf(said)) {
          textOfMessage(message, (text) => {
            if (usual(words!).test(text)) left.push(message)
            return text
          })
        }
      }
    }
  }
  expect(left).toEqual([])
})

it('an edition may say a whole sentence otherwise, and such a sentence is one that there is', async () => {
  const words = { ...juniors, sentences: { 'matching.proposal.why': { fr: 'Pourquoi', en: 'Why' } } }
  const messages = { matching: { proposal: { why: 'Votre mentor', body: 'Votre mentor' } } }
  expect(messagesInTheirWords(messages, words, 'fr').matching.proposal).toEqual({
    why: 'Pourquoi',
    body: 'Votre junior',
  })
  for (const key of templates.flatMap((template) => Object.keys(template.words?.sentences ?? {}))) {
    const [module, ...steps] = key.split('.')
    const file = await import(`../../../locales/fr/${module}.json`, { with: { type: 'json' } })
    const found = steps.reduce<unknown>(
      (within, step) => (within as Record<string, unknown>)[step],
      file.default,
    )
    expect(typeof found, key).toBe('string')
  }
})

it('the junior teaches in a reverse programme, by its very words', () => {
  expect(inTheirWords('Votre mentor', findTemplate('reverse')!.words!, 'fr')).toBe('Votre junior')
})

function textsOf(value: unknown, key = ''): string[] {
  if (key === 'sheet' || key === 'guide') return []
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => textsOf(one, name))
    : []
}
