import type { Instance } from 'matching-engine'
import type { ById } from './by-id.ts'
import { quotaLines, type QuotaLine } from './quota-lines.ts'
import type { QuotaOnArcs } from '../arcs/quota-on-arcs.ts'

/** What is looked for: from `served` to `mostServed` people with a pair, every line held, then the largest total. */
export type Wanted = {
  readonly instance: Instance
  readonly byId: ById
  readonly lines: readonly QuotaLine[]
  readonly served: number
  readonly mostServed: number
}

/** `isMost`: no more can be served. Where nobody wants two mentors either, so many served are so many pairs. */
export function wantedOf(
  { instance, byId, quotas }: Pick<Wanted, 'instance' | 'byId'> & { readonly quotas: readonly QuotaOnArcs[] },
  served: number,
  isMost: boolean,
): Wanted {
  const arePairsKnown = isMost && instance.wants.every((wanted) => wanted <= 1)
  return {
    instance,
    byId,
    lines: quotaLines(quotas, arePairsKnown ? served : null),
    served,
    mostServed: arePairsKnown ? served : Infinity,
  }
}
