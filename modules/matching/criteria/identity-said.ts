import { judgeQuestion } from '../../enrolment/identity/index.ts'
import { quoted } from '../sentences/quote.ts'
import { sentence } from '../sentences/sentence.ts'
import type { Policy } from '../policy/policy.ts'
import { privateAnswers } from '../cohort/telling-answers.ts'
import { assume, type Assumption } from './assume.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { doubtfulUse, specialCriteria, specialQuotas, specialVetoes, unknownUse } from './special-use.ts'

/**
 * What may be promised of identity, health and belief under a policy. "Never used" is said where it is true of every
 * column; else what is used, what nobody could tell, and what no word of ours knows: the team reads it before it pairs.
 */
export function identitySaid(
  cohort: Cohort,
  policy: Pick<Policy, 'criteria' | 'vetoes' | 'quotas'>,
): Assumption[] {
  const { questions } = cohort.questionnaire
  const used = new Set([
    ...specialCriteria(questions, policy),
    ...specialVetoes(questions, policy),
    ...specialQuotas(questions, policy),
  ])
  const untold = doubtfulUse(cohort, policy)
  const leftOut = { special: [], untold: [], unsaid: [], ...cohort.leftOut }
  const named = (headings: readonly string[]) => headings.map((heading) => quoted(heading))
  const said: Assumption[] = []
  if (used.size > 0)
    said.push(
      assume('identity', 'identity-used', { questions: [...used].map(({ wording }) => quoted(wording)) }),
    )
  if (untold.length > 0)
    said.push(
      assume('identity', 'identity-perhaps-used', {
        questions: untold.map(({ wording }) => quoted(wording)),
      }),
    )
  if (leftOut.untold.length > 0)
    said.push(assume('identity', 'identity-untold', { columns: named(leftOut.untold) }))
  const aside = privateAnswers(cohort)
  if (aside.length > 0)
    said.push(
      assume('identity', 'identity-answers-aside', {
        count: aside.reduce((sum, { people }) => sum + people, 0),
        questions: aside.map(({ to }) =>
          typeof to === 'string' ? sentence(`assumptions.profile.${to}`) : quoted(to.wording),
        ),
      }),
    )
  const unknown = unknownUse(cohort, policy)
  if (unknown.length > 0)
    said.push(
      assume('identity', 'identity-unknown', { questions: unknown.map(({ wording }) => quoted(wording)) }),
    )
  if (said.length === 0) said.push(assume('identity', 'identity'))
  if (leftOut.unsaid.length > 0)
    said.push(assume('identity', 'identity-unsaid', { columns: named(leftOut.unsaid) }))
  const unused = questions.filter(
    (question) => !question.special && !used.has(question) && judgeQuestion(question) === 'special',
  )
  const special = [...named(leftOut.special), ...unused.map(({ wording }) => quoted(wording))]
  if (special.length > 0) said.push(assume('identity', 'identity-left-out', { columns: special }))
  return said
}
