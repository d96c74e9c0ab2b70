import { describe, expect, it } from 'vitest'
import { exampleCohort } from '../../examples.ts'
import { rowsOf } from './rows-of.ts'
import { inWords, matchedOf } from '../../testing/in-words.ts'

const claireAndNadia = { menteeId: 'nadia', mentorId: 'claire' }

describe('the rows of the panel', () => {
  const matched = matchedOf()
  const { score, range, rows } = rowsOf(matched, claireAndNadia, 'team')
  const row = (id: string) => rows.find(({ criterion }) => criterion === id)!
  const words = (id: string, side: 'mentor' | 'mentee') =>
    inWords(row(id)[side] ?? '').replaceAll('\u202f', ' ')

  it('give whole points that add up to the score and to a hundred, for every pair', () => {
    for (const menteeId of ['nadia', 'lea', 'yann']) {
      for (const mentorId of ['claire', 'marc', 'odile', 'hugo']) {
        const found = rowsOf(matched, { menteeId, mentorId }, 'team')
        expect(found.rows.reduce((sum, { points }) => sum + points, 0)).toBe(found.score)
        expect(found.rows.reduce((sum, { maximum }) => sum + maximum, 0)).toBe(100)
        expect(found.rows.filter(({ points, maximum }) => points > maximum)).toEqual([])
      }
    }
  })

  it('show both answers in words, the mentee’s town with its distance when it is another one', () => {
    expect(words('needs', 'mentor')).toBe('« J’ai trouvé mes premiers clients sans agence ni plateforme »')
    expect(words('needs', 'mentee')).toBe('« Je cherche mes premiers clients en direct »')
    expect(words('place', 'mentor')).toBe('Rennes')
    const away = rowsOf(matched, { menteeId: 'nadia', mentorId: 'marc' }, 'team').rows
    expect(inWords(away.find(({ criterion }) => criterion === 'place')!.mentee!)).toBe('Rennes, à 99 km')
    expect(words('reciprocity', 'mentor')).toBe('Me faire connaître')
    expect(words('availability', 'mentor')).toBe('lundi soir et mercredi soir')
  })

  it('give a range where an answer is missing, and no answer', () => {
    expect(row('availability')).toMatchObject({ missing: 'mentee', range: [0, 5], mentee: null })
    expect(row('needs').range).toBeNull()
    expect(range[1] - range[0]).toBe(5)
    expect(score).toBeGreaterThanOrEqual(range[0])
    expect(score).toBeLessThanOrEqual(range[1])
  })

  it('colour the criteria that count, in the policy’s order', () => {
    expect(rows.map(({ colour }) => colour)).toEqual([0, 1, 2, 3, 4, 5, null, null])
  })

  it('hide from the pair the answers that only the team reads', () => {
    const cohort = exampleCohort()
    const questions = cohort.questionnaire.questions.map((one) =>
      one.key === 'expectations' ? { ...one, readers: 'team' as const } : one,
    )
    const team = matchedOf({ cohort: { ...cohort, questionnaire: { ...cohort.questionnaire, questions } } })
    const find = (reader: 'team' | 'mentee') =>
      rowsOf(team, claireAndNadia, reader).rows.find(({ criterion }) => criterion === 'expectations')
    expect(find('mentee')).toMatchObject({ hidden: true, mentor: null, mentee: null })
    expect(find('team')).toMatchObject({ hidden: false })
    expect(find('team')!.mentee).not.toBeNull()
  })
})
