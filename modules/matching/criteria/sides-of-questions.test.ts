import { describe, expect, it } from 'vitest'
import { inferQuestionnaire, toVolunteers } from '../../enrolment/sheet/index.ts'
import { sheetOf } from '../../enrolment/sheet/examples.ts'
import { cohortOfVolunteers } from '../cohort/cohort-of-volunteers.ts'
import { exampleWeek } from '../examples.ts'
import { match } from '../pairing/match.ts'
import { reasonsFor } from '../reasons/reasons-for.ts'
import { inWords } from '../testing/in-words.ts'
import { inferPolicy } from './infer-policy.ts'

function understood(table: string[][]) {
  const { sheets, questionnaire } = inferQuestionnaire([{ sheet: sheetOf(table) }])
  const cohort = cohortOfVolunteers(
    toVolunteers(sheets, questionnaire, { emailRequired: false }),
    questionnaire,
  )
  const { policy, assumptions } = inferPolicy(cohort)
  return { cohort, policy, said: assumptions.map((one) => inWords(one, 'en')) }
}

/** A form of two branches, with somebody who went through both. */
const branches = [
  [
    'Name',
    'I take part as',
    'Pick two skills to build',
    'Skills you feel strongest mentoring on',
    'Session style',
    'How do you like feedback?',
  ],
  ['Ada Lowry', 'Mentor', '', 'Data, Writing', 'Free', ''],
  ['Ben Okri', 'Mentor', '', 'Design, Data', 'Planned', ''],
  ['Cleo Marsh', 'Mentee', 'Data, Design', '', '', 'Direct'],
  ['Dev Patil', 'Mentee', 'Writing, Data', '', '', 'Gentle'],
  ['Edie Stone', 'Both', 'Design, Writing', 'Data, Design', 'Free', 'Direct'],
]

describe('whom a question is asked of', () => {
  it('is told by people of one role: somebody in both answers everything', () => {
    const { policy, said } = understood(branches)
    expect(policy.criteria.map(({ id }) => id)).toEqual(['needs'])
    expect(said).toContain(
      'Only one side answered “Session style” and “How do you like feedback?”: they do not count.',
    )
  })

  it('what people do not want brings nobody together, and is said', () => {
    const { policy, said } = understood([
      ['Name', 'Role', 'City', 'Topics you prefer NOT to discuss'],
      ['Ada Lowry', 'Mentor', 'Leeds', 'Money'],
      ['Ben Okri', 'Mentor', 'York', 'Family law'],
      ['Cleo Marsh', 'Mentee', 'Leeds', 'Money'],
      ['Dev Patil', 'Mentee', 'York', 'Money'],
    ])
    expect(JSON.stringify(policy)).not.toContain('topics-you-prefer')
    expect(said.join(' ')).toContain('says what people do not want: nobody is paired by it.')
  })

  it('lists that ask and give are compared each with its own, and nothing of them comes back', () => {
    const { policy } = understood([
      [
        'Name',
        'Role',
        'Challenges you want to practise',
        'Challenges you are strongest supporting',
        'Help you want',
        'What you bring',
      ],
      ['Ada Lowry', 'Mentor', '', 'Feedback, Conflict', '', 'Advice, Contacts'],
      ['Ben Okri', 'Mentor', '', 'Conflict, Promotion', '', 'Listening, Advice'],
      ['Cleo Marsh', 'Mentee', 'Feedback, Promotion', '', 'Advice, Listening', ''],
      ['Dev Patil', 'Mentee', 'Conflict, Feedback', '', 'Contacts, Advice', ''],
    ])
    expect(policy.criteria.map(({ measure }) => measure.kind)).toEqual(['needs-covered', 'needs-covered'])
  })

  it('figures of one side and words of the other under one heading are not compared, and it is said', () => {
    const { policy, said } = understood([
      ['Name', 'Role', 'City', 'Distance by car'],
      ['Ada Lowry', 'Mentor', 'Leeds', 'Convenient'],
      ['Ben Okri', 'Mentor', 'York', 'Not possible'],
      ['Cleo Marsh', 'Mentee', 'Leeds', '18'],
      ['Dev Patil', 'Mentee', 'York', '25'],
    ])
    expect(JSON.stringify(policy)).not.toContain('distance-by-car')
    expect(said.join(' ')).toContain('“Distance by car”, one side answers in figures and the other in words')
  })

  it.each([
    ['Which skills can you offer?', 'gives-in-return'],
    ['What would you like to learn?', 'wants-in-return'],
  ])(
    '"%s" of both sides, and nothing else, is said to be in common, and nobody to lack what they have',
    async (heading, key) => {
      const { cohort, policy } = understood([
        ['Name', 'Role', heading],
        ['Ada Lowry', 'Mentor', 'Excel, Python'],
        ['Ben Okri', 'Mentor', 'Writing, Python'],
        ['Cleo Marsh', 'Mentee', 'Excel, Writing'],
        ['Dev Patil', 'Mentee', 'Python, Writing'],
      ])
      expect(JSON.stringify(policy.criteria)).toContain(key)
      const outcome = await match(cohort, policy, { weekOf: exampleWeek })
      if ('refusal' in outcome) throw new Error(outcome.refusal.code)
      for (const pair of outcome.matched.result.pairs) {
        const said = (['team', 'mentor', 'mentee'] as const).map((reader) =>
          reasonsFor(outcome.matched, pair, reader)
            .map((reason) => inWords(reason, 'en'))
            .join(' '),
        )
        expect(said[0]).toContain(`Answers in common to “${heading}”: `)
        expect(said[1]).toContain(`Your answers meet on “${heading}”: `)
        expect(said[2]).toBe(said[1])
      }
    },
  )

  it('two questions on hours are two criteria', () => {
    const { policy } = understood([
      ['Name', 'Role', 'When can you meet?', 'When can you call?'],
      ['Ada Lowry', 'Mentor', 'Monday morning', 'Friday evening'],
      ['Ben Okri', 'Mentor', 'Tuesday evening', 'Friday evening'],
      ['Cleo Marsh', 'Mentee', 'Monday morning', 'Thursday morning'],
      ['Dev Patil', 'Mentee', 'Tuesday evening', 'Friday evening'],
    ])
    const ids = policy.criteria.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(2)
  })
})
