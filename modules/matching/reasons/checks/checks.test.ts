import { describe, expect, it } from 'vitest'
import { exampleCohort, member } from '../../examples.ts'
import { checksOf, pairsToCheck } from './checks.ts'
import { inWords, matchedOf } from '../../testing/in-words.ts'

const words = (said: Parameters<typeof inWords>[0]) => inWords(said).replaceAll(/[\u00a0\u202f]/g, ' ')
const matched = matchedOf()
const kinds = (menteeId: string, mentorId: string) =>
  checksOf(matched, { menteeId, mentorId }).map(({ kind }) => kind)

describe('what to check before publishing', () => {
  it('is a missing answer that could move the score, said with a badge', () => {
    const [check] = checksOf(matched, { menteeId: 'nadia', mentorId: 'claire' })
    expect(words(check!.label)).toBe('Réponse manquante')
    expect(words(check!)).toBe('Disponibilités : Nadia n’a pas répondu, le score peut bouger.')
  })

  it('is nothing where both answered, live in one town and fit', () => {
    expect(kinds('lea', 'marc')).not.toContain('far')
    expect(kinds('lea', 'marc')).not.toContain('low-score')
  })

  it('is a distance, unless one of them wants to meet remotely', () => {
    expect(kinds('nadia', 'marc')).toContain('far')
    const cohort = exampleCohort()
    const members = cohort.members.map((one) =>
      one.id === 'nadia' ? { ...one, answers: { ...one.answers, 'meeting-mode': 'remote' } } : one,
    )
    const remote = matchedOf({ cohort: { ...cohort, members } })
    expect(checksOf(remote, { menteeId: 'nadia', mentorId: 'marc' }).map(({ kind }) => kind)).not.toContain(
      'far',
    )
  })

  it('is a time zone that nobody knows: its hours are read in the time of most', () => {
    const cohort = exampleCohort()
    const members = cohort.members.map((one) =>
      one.id === 'lea' ? { ...one, profile: { ...one.profile, timeZone: 'Mars/Phobos' } } : one,
    )
    const lost = matchedOf({ cohort: { ...cohort, members } })
    expect(lost.result.total).toBe(matched.result.total)
    const [first] = checksOf(lost, { menteeId: 'lea', mentorId: 'marc' })
    expect(words(first!)).toBe(
      'Léa a indiqué « Mars/Phobos », qui n’est pas un fuseau horaire : ses moments libres sont lus à l’heure de la plupart des gens de l’édition.',
    )
  })

  it('is trades that have nothing in common', () => {
    expect(kinds('nadia', 'hugo')).toContain('distant-families')
    expect(kinds('nadia', 'claire')).not.toContain('distant-families')
  })

  it('is a mentor who helps with the last priority only', () => {
    const found = checksOf(matched, { menteeId: 'yann', mentorId: 'odile' })[0]!
    expect(words(found)).toBe('Odile ne peut aider Yann que sur sa dernière priorité : « M’organiser ».')
  })

  it('is a tie, with the other mentor’s name', () => {
    const cohort = exampleCohort()
    const marc = cohort.members.find(({ id }) => id === 'marc')!
    const twin = { ...marc, id: 'twin', personId: 'person-twin', name: 'Bastien Roy' }
    const tied = matchedOf({ cohort: { ...cohort, members: [...cohort.members, twin] } })
    const given = tied.result.pairs.find(({ menteeId }) => menteeId === 'lea')!
    const other = given.mentorId === 'marc' ? 'Bastien' : 'Marc'
    expect(checksOf(tied, given).map(words)).toContain(
      `${other} conviendrait aussi bien à Léa : à vous de choisir.`,
    )
  })

  it('leaves out what concerns a third of the pairs, and would hide the rest', () => {
    const cohort = exampleCohort()
    const many = Array.from({ length: 12 }, (_, index) => [
      member(`mentee-${index}`, 'mentee', `Mentee ${index}`, { answers: { needs: ['fix-prices'] } }),
      member(`mentor-${index}`, 'mentor', `Mentor ${index}`, { answers: { offers: ['fix-prices'] } }),
    ]).flat()
    const large = matchedOf({ cohort: { ...cohort, members: [...cohort.members, ...many] } })
    const found = pairsToCheck(large)
    expect(found.flatMap(({ checks }) => checks.map(({ kind }) => kind))).not.toContain('missing-answer')
    expect(found.length).toBeLessThan(large.result.pairs.length / 2)
  })
})
