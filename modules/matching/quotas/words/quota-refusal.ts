import type { Cohort } from '../../cohort/cohort.ts'
import type { InputRefusal, InputRefusalCode } from '../../outcome/outcome.ts'
import type { Policy } from '../../policy/policy.ts'
import { quotaId } from '../asked/quota-id.ts'
import { quotaLabel } from './quota-label.ts'
import { mostPairsUnderQuotas, type QuotaRefusal } from '../arcs/why-hopeless.ts'

/** Why quotas cannot hold, naming them. */
export function quotaRefusal(
  cohort: Cohort,
  { quotas }: Policy,
  { code, quotaIds }: QuotaRefusal,
  allowedPairs: number,
): InputRefusal {
  const named = quotas.filter((quota) => quotaIds.includes(quotaId(quota)))
  const values = {
    quotas: named.map((quota) => quotaLabel(cohort, quota)),
    pairs: allowedPairs,
    most: mostPairsUnderQuotas,
  }
  return { code: codes[code], values, memberIds: [] }
}

const codes = {
  'no-pair-has': 'quota-no-pair-has',
  'every-pair-has': 'quota-every-pair-has',
  'too-large': 'quotas-too-large',
  impossible: 'quotas-impossible',
  'leaves-nobody': 'quotas-leave-nobody',
  'not-found': 'quotas-not-found',
} as const satisfies Record<QuotaRefusal['code'], InputRefusalCode>
