import { judgeQuestion } from '../../enrolment/identity/index.ts'
import { avoidedId, formerId, refusedId } from '../problem/forbid-pairs.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { wordsOf } from '../cohort/words-of.ts'
import { criterionIds } from '../policy/criterion-ids.ts'
import type { Policy, Veto } from '../policy/policy.ts'
import { sentence, type Said, type Sentence } from '../sentences/sentence.ts'

/** A criterion's name: ours, or the question it stands for. A special question is not named. */
export function criterionLabel(cohort: Cohort, id: string): Said {
  const ours = criterionIds.find((one) => one === id)
  if (ours !== undefined) return sentence(`criteria.${ours}`)
  const question = wordsOf(cohort).question(id)
  return question === undefined || judgeQuestion(question) === 'special'
    ? sentence('criteria.another')
    : question.wording
}

/** What a veto avoids, in words. `self` and `avoided` are always there. */
export function vetoLabel(policy: Policy, id: string): Sentence {
  if (id === 'self') return sentence('vetoes.self')
  if (id === avoidedId) return sentence('vetoes.avoided')
  if (id === refusedId) return sentence('vetoes.refused')
  if (id === formerId) return sentence('vetoes.former-pair')
  const veto = policy.vetoes.find((one) => one.id === id)
  return veto === undefined ? sentence('vetoes.another') : labelOf(veto)
}

function labelOf(veto: Veto): Sentence {
  switch (veto.kind) {
    case 'same-group':
      return sentence(`vetoes.same-${veto.of}`)
    case 'too-far':
      return sentence('vetoes.too-far', { km: veto.maximumKm })
    default:
      return sentence(`vetoes.${veto.kind}`)
  }
}
