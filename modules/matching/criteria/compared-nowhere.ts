import { namesPeople } from '../../programmes/rules.ts'
import { quoted } from '../sentences/quote.ts'
import { sentence, type Said } from '../sentences/sentence.ts'
import type { Policy } from '../policy/policy.ts'
import { assume, type Assumption } from './assume.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { offeredCriteria } from './offered-criteria.ts'

/**
 * What both sides answered and no criterion begins with: a figure that may mean anything, a site. Said by name, so that
 * whoever asked for it does not believe that it counts.
 */
export function comparedNowhere(
  cohort: Cohort,
  policy: Pick<Policy, 'criteria'>,
  about: readonly Assumption[],
): Assumption[] {
  const told = new Set(about.map((one) => one.about))
  // More criteria than a policy holds are told by their number.
  if (told.has('beyond')) return []
  const names = offeredCriteria(cohort, policy).flatMap(({ id }) => (told.has(id) ? [] : named(cohort, id)))
  if (names.length === 0) return []
  const others = names.length - mostNamed
  return [
    assume('compared-nowhere', 'compared-nowhere', {
      columns: names.slice(0, mostNamed),
      others: Math.max(0, others),
      count: names.length,
    }),
  ]
}

const mostNamed = 8

function named({ questionnaire }: Cohort, id: string): Said[] {
  // Whom one would like, or would not, counts otherwise than by comparing answers.
  if (namesPeople(id)) return []
  const question = questionnaire.questions.find(({ key }) => key === id)
  if (question !== undefined) return [quoted(question.wording)]
  const field = id === 'job-title' ? 'jobTitle' : id
  return ['employer', 'subsidiary', 'site', 'team', 'jobTitle'].includes(field)
    ? [sentence(`assumptions.profile.${field as 'site'}`)]
    : []
}
