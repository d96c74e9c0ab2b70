import type { Cohort } from '../../cohort/cohort.ts'
import { wordsOf } from '../../cohort/words-of.ts'
import type { Quota } from '../../policy/policy.ts'
import { sentence, type Said, type Sentence } from '../../sentences/sentence.ts'

/** "at least 30 % of pairs across two subsidiaries". Without a cohort a question is named by its key. */
export function quotaLabel(cohort: Cohort | null, quota: Quota): Sentence {
  const { bound, percent } = quota
  return sentence('quotas.asked', { ...asked(bound), percent, property: propertyLabel(cohort, quota) })
}

/** "across two subsidiaries": what the two people of a pair have in common, or not. */
export function propertyLabel(
  cohort: Cohort | null,
  { answers, to }: Pick<Quota, 'answers' | 'to'>,
): Sentence {
  if ('profile' in to) return sentence(`quotas.${answers}.${to.profile}`)
  return sentence(`quotas.${answers}.answer`, { question: questionNamed(cohort, to.question) })
}

export function questionNamed(cohort: Cohort | null, key: string): Said {
  return cohort === null ? key : (wordsOf(cohort).question(key)?.wording ?? key)
}

/** A word that a sentence can choose by. */
export function asked(bound: Quota['bound']): { readonly bound: 'least' | 'most' } {
  return { bound: bound === 'at-least' ? 'least' : 'most' }
}
