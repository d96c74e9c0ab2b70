import type { Policy } from '../policy/policy.ts'
import { sentence, type Sentence } from '../sentences/sentence.ts'

/** Something read into a sheet, to be shown to whoever handed it in. Worded under `matching.assumptions`. */
export type Assumption = Sentence & { readonly about: string }

export type Inferred = Pick<Policy, 'criteria' | 'vetoes'> & { readonly assumptions: Assumption[] }

export function assume(about: string, key: AssumptionKey, values: Sentence['values'] = {}): Assumption {
  return { about, ...sentence(`assumptions.${key}`, values) }
}

export type AssumptionKey =
  | 'form'
  | 'seniority'
  | 'seniority-unordered'
  | 'job-family'
  | 'needs'
  | 'texts'
  | 'reciprocity'
  | 'expectations'
  | 'shared'
  | 'level'
  | 'closeness'
  | 'wishes'
  | 'refusals'
  | 'place'
  | 'place-unknown'
  | 'availability'
  | 'languages'
  | 'employer'
  | 'team'
  | 'learner-profile'
  | 'one-side-only'
  | 'compared-nowhere'
  | 'not-wanted'
  | 'unlike-answers'
  | 'identity'
  | 'identity-in-text'
  | 'identity-answers-aside'
  | 'identity-used'
  | 'identity-perhaps-used'
  | 'identity-untold'
  | 'identity-unknown'
  | 'identity-unsaid'
  | 'identity-left-out'
  | 'beyond'
  | 'capacity'
  | 'nothing'
