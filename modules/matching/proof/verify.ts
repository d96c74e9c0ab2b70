import { checkCertificate, type Verdict } from 'matching-engine'
import type { Matched } from '../outcome/outcome.ts'
import type { Figures } from '../outcome/figures.ts'
import { doKeepQuotas } from '../quotas/arcs/held-quotas.ts'
import { whyMiscounted } from '../quotas/arcs/why-miscounted.ts'

/** `because` null: a quota binds, so that nothing proves the optimum; pairs, places, figures and quotas hold. */
export type Verification =
  | Verdict
  | { readonly proven: false; readonly because: 'quota-broken' }
  | { readonly proven: false; readonly because: null; readonly within: Figures }

/** Checks a result anew, trusting nothing of who solved it: its certificate, or what can be counted where it has none. */
export function verify(matched: Matched): Verification {
  const { result, scored } = matched
  const verdict = result.certificate === null ? null : checkCertificate(scored.instance, result)
  if (verdict?.proven === false) return verdict
  const miscounted = result.certificate === null ? whyMiscounted(scored.instance, result) : null
  if (miscounted !== null) return { proven: false, because: miscounted }
  if (!doKeepQuotas(matched, result.pairs)) return { proven: false, because: 'quota-broken' }
  if (result.certificate === null) return { proven: false, because: null, within: result.within }
  return { proven: true }
}
