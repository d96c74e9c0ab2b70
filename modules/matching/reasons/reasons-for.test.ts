import { describe, expect, it } from 'vitest'
import { exampleCohort } from '../examples.ts'
import { introduction } from './introduction.ts'
import { reasonsFor, summaryFor } from './reasons-for.ts'
import type { Reader } from './reader.ts'
import { inWords, matchedOf } from '../testing/in-words.ts'

const matched = matchedOf()
const claireAndNadia = { menteeId: 'nadia', mentorId: 'claire' }
const marcAndLea = { menteeId: 'lea', mentorId: 'marc' }

function said(reader: Reader, pair = claireAndNadia, language: 'fr' | 'en' = 'fr', from = matched): string[] {
  return reasonsFor(from, pair, reader).map((reason) =>
    inWords(reason, language).replaceAll(/[\u00a0\u202f]/g, ' '),
  )
}

describe('why these two', () => {
  it('is told to the team in the third person, the problem first and the missing answers last', () => {
    expect(said('team')).toEqual([
      'Nadia veut avancer sur « Trouver mes premiers clients » et « Me faire connaître » ; Claire peut aider : « J’ai trouvé mes premiers clients sans agence ni plateforme ».',
      'Même ville : Rennes.',
      'Nadia aimerait « Vivre de mes propres créations » ; Claire, « Choisir mes projets » : cela se rejoint.',
      'En retour, Nadia peut aider Claire sur « Se faire connaître ».',
      'Métiers proches : Motion design et Illustration.',
      'Disponibilités : Nadia n’a pas répondu.',
    ])
  })

  it('is told to the mentee as you, about the mentor by first name', () => {
    expect(said('mentee', marcAndLea)).toEqual([
      'Vous voulez avancer sur « Fixer mes prix » ; Marc peut vous aider : « J’ai doublé mes prix en deux ans ».',
      'Même ville : Nantes.',
      'Vous partagez une envie : « Travailler quatre jours par semaine ».',
      'Vous avez des moments en commun : lundi soir.',
      'Réciprocité : sans réponse de part et d’autre.',
    ])
  })

  it('is told to the mentor with the mentee’s own words', () => {
    expect(said('mentor', marcAndLea)[0]).toBe(
      'Léa veut avancer sur « Fixer mes prix », et vous pouvez aider. Avec ses mots : « Je n’ose pas augmenter mes prix ».',
    )
    expect(said('mentor')).toContain('En retour, Nadia peut vous aider sur « Se faire connaître ».')
  })

  it('is told in English as well', () => {
    expect(said('mentee', marcAndLea, 'en').slice(0, 3)).toEqual([
      'You want to make headway on “Setting my prices”; Marc can help: “J’ai doublé mes prix en deux ans”.',
      'The same town: Nantes.',
      'You share a wish: “Working four days a week”.',
    ])
  })

  it('has its narrow spaces in French', () => {
    const [first] = reasonsFor(matched, claireAndNadia, 'team').map((reason) => inWords(reason))
    expect(first).toContain(
      '« Trouver mes premiers clients »'.replaceAll(' ', '\u202f').replaceAll(/(?<=\S)\u202f(?=[a-z])/g, ' '),
    )
    expect(first).toContain('\u202f; Claire peut aider\u00a0: «\u202fJ’ai')
  })

  it('is one or two sentences in a row of the studio', () => {
    const [problem, town] = said('team')
    expect(inWords(summaryFor(matched, claireAndNadia, 'team')).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      `${problem} ${town}`,
    )
  })

  it('calls by the whole name two people who have the same first name', () => {
    const cohort = exampleCohort()
    const members = cohort.members.map((one) =>
      one.id === 'odile' ? { ...one, name: 'Claire Rannou' } : one,
    )
    expect(said('team', claireAndNadia, 'fr', matchedOf({ cohort: { ...cohort, members } }))[0]).toContain(
      'Claire Vasseur peut aider',
    )
  })
})

describe('what a reason may quote', () => {
  function withQuestion(key: string, change: { readers?: 'team' | 'pair'; special?: boolean }) {
    const cohort = exampleCohort()
    const questions = cohort.questionnaire.questions.map((one) =>
      one.key === key ? { ...one, ...change } : one,
    )
    return matchedOf({ cohort: { ...cohort, questionnaire: { ...cohort.questionnaire, questions } } })
  }

  it('is quoted to the team alone where only the team reads it', () => {
    const team = withQuestion('expectations', { readers: 'team' })
    expect(said('team', marcAndLea, 'fr', team)).toContain(
      'Même envie : « Travailler quatre jours par semaine ».',
    )
    for (const reader of ['mentor', 'mentee'] as const) {
      const reasons = said(reader, marcAndLea, 'fr', team)
      expect(reasons).toContain('Un autre critère vous rapproche.')
      expect(reasons.join()).not.toContain('quatre jours')
    }
  })

  it('is nothing that is special: such a criterion may not weigh at all', () => {
    expect(() => withQuestion('expectations', { readers: 'team', special: true })).toThrow('special-weighs')
  })

  it('keeps to itself a text that the team alone reads, and still names the theme', () => {
    const team = withQuestion('experience', { readers: 'team' })
    expect(said('mentee', marcAndLea, 'fr', team)[0]).toBe(
      'Vous voulez avancer sur « Fixer mes prix » ; Marc peut vous aider.',
    )
    expect(said('team', marcAndLea, 'fr', team)[0]).toContain('doublé')
  })

  it('says once that other criteria bring them together, however many they are', () => {
    const cohort = exampleCohort()
    const questions = cohort.questionnaire.questions.map((one) => ({ ...one, readers: 'team' as const }))
    const hidden = matchedOf({ cohort: { ...cohort, questionnaire: { ...cohort.questionnaire, questions } } })
    expect(said('mentee', marcAndLea, 'fr', hidden)).toEqual([
      'Un autre critère vous rapproche.',
      'Même ville : Nantes.',
    ])
  })

  it('goes to both in the introduction, with no score and no missing answer', () => {
    const lines = introduction(matched, claireAndNadia).map((line) =>
      inWords(line).replaceAll(/[\u00a0\u202f]/g, ' '),
    )
    expect(lines[0]).toBe('Bonjour Nadia et Claire ! Vous êtes en binôme : Claire accompagne Nadia.')
    expect(lines).toContain('– Même ville : Rennes.')
    expect(lines.join('\n')).not.toMatch(/répondu|point|sur 100/)
  })
})
