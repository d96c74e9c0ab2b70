import { describe, expect, it } from 'vitest'
import { exampleCohort } from '../../examples.ts'
import { unmatchedWhy } from '../unmatched-why.ts'
import { inWords, matchedOf } from '../../testing/in-words.ts'
import { whatIf } from './what-if.ts'
import { whoElse } from './who-else.ts'
import { wholeInWords } from './whole-in-words.ts'
import { whyNot } from './why-not.ts'

const matched = matchedOf()
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const words = (said: Parameters<typeof inWords>[0]) => plain(inWords(said))
const nadiaWithMarc = { menteeId: 'nadia', mentorId: 'marc' }

describe('another wish', () => {
  it('says who changes, the person in question first, in words before numbers', () => {
    const changes = whatIf(matched, 'together', { menteeId: 'yann', mentorId: 'marc' })
    if (!changes.possible) throw new Error('Yann and Marc may be together')
    expect(words(changes.title)).toBe('Deux personnes changent :')
    expect(changes.people.map(words)).toEqual([
      'Yann passe avec Marc : gagne même métier, perd « M’organiser »',
      'Léa passe avec Odile : perd « Fixer mes prix » et des envies qui se rejoignent',
    ])
    expect(words(changes.whole)).toMatch(/^L’ensemble y perd : [\d,]+ points sur \d+ en moyenne\.$/)
  })

  it('is exact: applying it gives the total that was announced', () => {
    const changes = whatIf(matched, 'together', nadiaWithMarc)
    if (!changes.possible) throw new Error('Nadia and Marc may be together')
    const locked = matchedOf({ policy: { locks: [nadiaWithMarc] } })
    expect(locked.result.total - matched.result.total).toBe(changes.change.total)
    expect(changes.change.total).toBeLessThan(0)
  })

  it('names what is to be avoided where the pair is not allowed', () => {
    const cohort = exampleCohort()
    const members = cohort.members.map((one) =>
      ['nadia', 'marc'].includes(one.id) ? { ...one, profile: { ...one.profile, team: 'Studio Quai' } } : one,
    )
    const team = matchedOf({ cohort: { ...cohort, members } })
    const expected = ['Nadia et Marc ne peuvent pas être ensemble : Même équipe.']
    expect(whatIf(team, 'together', nadiaWithMarc)).toMatchObject({ possible: false })
    expect(whyNot(team, nadiaWithMarc).map(words)).toEqual(expected)
  })

  it('asks to unlock first where a lock stands in the way', () => {
    const kept = { menteeId: 'nadia', mentorId: 'claire' }
    const locked = matchedOf({ policy: { locks: [kept] } })
    const together = whatIf(locked, 'together', { menteeId: 'lea', mentorId: 'claire' })
    const apart = whatIf(locked, 'apart', kept)
    expect([together, apart].map((one) => !one.possible && words(one.why[0]!))).toEqual([
      'Les binômes verrouillés prennent déjà toutes les places d’une de ces deux personnes (Léa, Claire). Déverrouillez-en un d’abord.',
      'Nadia et Claire sont verrouillés ensemble. Déverrouillez d’abord.',
    ])
  })

  it('tells of pairs that are made already', () => {
    expect(whyNot(matched, { menteeId: 'nadia', mentorId: 'claire' }).map(words)).toEqual([
      'Nadia et Claire sont déjà en binôme.',
    ])
  })

  it('answers why two are not together with who holds the place and what would change', () => {
    const [first, ...rest] = whyNot(matched, nadiaWithMarc).map(words)
    expect(first).toBe(
      'La place que propose Marc va à quelqu’un d’autre. Mettre Nadia avec Marc changerait ceci.',
    )
    expect(rest).toContain('Claire n’accompagne plus personne')
    expect(rest.at(-1)).toMatch(/^L’ensemble y perd/)
  })
})

describe('the whole in words', () => {
  const price = (change: object, before: object = {}, after: object = {}) =>
    ({
      change: { served: 0, lowest: 0, total: 0, ...change },
      before: { total: 860_000, ...before },
      after,
    }) as never
  const cases: [string, Parameters<typeof price>, string][] = [
    ['nothing changes', [{}], 'L’ensemble ne perd rien.'],
    ['little is lost', [{ total: -3000 }], 'L’ensemble perd un peu : 0,3 point sur 86 en moyenne.'],
    [
      'next to nothing is lost',
      [{ total: -10 }],
      'L’ensemble ne perd presque rien : moins de 0,1 point en moyenne.',
    ],
    ['much is lost', [{ total: -25_000 }], 'L’ensemble y perd : 2,5 points sur 86 en moyenne.'],
    [
      'somebody loses a place',
      [{ served: -1, total: -8000 }],
      'Une personne de plus n’aurait pas de binôme.',
    ],
    [
      'the weakest pays for the rest',
      [{ lowest: -500, total: 900 }, { lowest: 5400 }, { lowest: 4900 }],
      'Le binôme le plus fragile passe de 54 à 49 sur 100.',
    ],
  ]
  it.each(cases)('%s', (_title, figures, expected) => {
    expect(words(wholeInWords(price(...figures), 100))).toBe(expected)
  })
})

describe('who else was near', () => {
  it('says what each would bring more and less, and whether a place is left', () => {
    const near = whoElse(matched, 'lea', 4)
    expect(near.map(({ name, free }) => [name, free])).toEqual([
      ['Hugo Perrin', true],
      ['Odile Rannou', false],
      ['Claire Vasseur', false],
    ])
    expect(words(near[2]!)).toBe(
      'métier plus proche en plus, « Fixer mes prix », même ville et des envies qui se rejoignent en moins ; places prises',
    )
  })
})

describe('why somebody has nobody', () => {
  it('counts mentors and mentees', () => {
    const [alone, ...others] = unmatchedWhy(matched)
    expect(others).toEqual([])
    expect(words(alone!.why)).toBe('4 mentors pour 3 mentoré·es.')
  })

  const changed = (id: string, change: object) => {
    const cohort = exampleCohort()
    return matchedOf({
      cohort: {
        ...cohort,
        members: cohort.members.map((one) => (one.id === id ? { ...one, ...change } : one)),
      },
    })
  }

  it('says that no place was given', () => {
    const found = unmatchedWhy(changed('yann', { capacity: 0 }))
    expect(found.find(({ memberId }) => memberId === 'yann')).toMatchObject({ code: 'no-capacity' })
  })

  it('counts what forbids each of them', () => {
    const cohort = exampleCohort()
    const avoided = ['claire', 'marc', 'odile', 'hugo'].map((mentorId) => ({ menteeId: 'yann', mentorId }))
    const found = unmatchedWhy(matchedOf({ cohort, policy: { avoided } }))
    const yann = found.find(({ memberId }) => memberId === 'yann')!
    expect(words(yann.why)).toBe('Personne n’est permis pour Yann : À éviter, décidé à la main (4).')
    const [spare] = found.filter(({ code }) => code === 'more-mentors-than-mentees')
    expect(words(spare!.why)).toMatch(
      /^4 mentors pour 3 mentoré·es, dont une personne qui ne convient pas à \p{L}+\.$/u,
    )
    expect(plain(inWords(spare!.why, 'en'))).toMatch(
      /^4 mentors for 3 mentees, one of whom cannot be paired with \p{L}+\.$/u,
    )
  })

  it('says that places are short', () => {
    const cohort = exampleCohort()
    const members = cohort.members.filter(({ id }) => !['odile', 'hugo'].includes(id))
    const [found] = unmatchedWhy(matchedOf({ cohort: { ...cohort, members } }))
    expect(words(found!.why)).toBe('Il manque des places : 2 places de mentor pour 3 mentoré·es.')
  })
})
