import type { Question, Steps, VetoSwitches } from '../../programmes/contract.ts'
import type { MatchingGoal, Policy } from '../policy/policy.ts'
import { assume, type Assumption } from './assume.ts'
import { comparedNowhere } from './compared-nowhere.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { defaultPolicy } from './default-policy.ts'
import { identitySaid } from './identity-said.ts'
import { inferPolicy, sameCapacity } from './infer-policy.ts'

/** What a template says of matching: of the edition's own, or of the one whose words a spreadsheet uses. */
export type Template = {
  /** The form that people answer to take part. */
  readonly questions: readonly Question[]
  readonly goal: MatchingGoal
  readonly weights: Readonly<Record<string, number>>
  readonly expectationMatrix: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Set where the edition's levels are known beyond what people said. */
  readonly seniorityLevels?: readonly string[]
  readonly steps?: Steps | undefined
  readonly vetoes?: VetoSwitches | undefined
}

/**
 * The policy that a cohort starts from, and all that was assumed on the way: the same for the same people and answers,
 * whether they came into an edition, were dropped at `/try` or named on the command line. Where people answered the
 * template's form, its criteria as they are; else the criteria that their answers allow.
 */
export function startingPolicy(
  cohort: Cohort,
  template: Template,
): { policy: Policy; assumptions: Assumption[] } {
  if (!hasBothSides(cohort)) return { policy: defaultPolicy(cohort.questionnaire, template), assumptions: [] }
  if (!answersForm(cohort, template.questions)) {
    const { policy, assumptions } = inferPolicy(cohort, template)
    return { policy, assumptions: [...assumptions, ...comparedNowhere(cohort, policy, assumptions)] }
  }
  const policy = defaultPolicy(cohort.questionnaire, template)
  return {
    policy,
    assumptions: [assume('form', 'form'), ...sameCapacity(cohort), ...identitySaid(cohort, policy)],
  }
}

function hasBothSides({ members }: Cohort): boolean {
  return (['mentee', 'mentor'] as const).every((side) => members.some(({ role }) => role === side))
}

/** Everything that the form insists on was answered by somebody of each side; a number of places may come by itself. */
function answersForm({ members }: Cohort, questions: readonly Question[]): boolean {
  const insisted = questions.filter(({ required, kind }) => required && kind !== 'number')
  const isAnswered = ({ key, askedOf }: Question) =>
    (askedOf === 'both' ? (['mentee', 'mentor'] as const) : [askedOf]).every((side) =>
      members.some(({ role, answers }) => role === side && answers[key] !== undefined),
    )
  return insisted.length > 0 && insisted.every(isAnswered)
}
