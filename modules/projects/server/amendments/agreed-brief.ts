import type { Db } from '../../../../platform/server/database/index.ts'
import { whyNotLowerSums, whyNotWriteBrief, type AgreedBrief } from '../../rules.ts'
import { readAgreedPay } from '../state/read-agreed-pay.ts'
import type { KeptProject } from '../state/kept-project.ts'
import type { KnownDeliverable } from '../state/read-deliverables.ts'

/** What stands of a project, and which of its deliverables were sent, or accepted, already. */
export function agreedBriefOf(project: KeptProject, deliverables: readonly KnownDeliverable[]) {
  const agreed = deliverables.filter(({ agreedAt }) => agreedAt !== null)
  const brief: AgreedBrief = { ...project, deliverables: agreed }
  const idsOf = (those: readonly KnownDeliverable[]) => new Set(those.map(({ id }) => id))
  return {
    brief,
    sent: idsOf(agreed.filter(({ versions }) => versions.length > 0)),
    accepted: idsOf(agreed.filter(({ state }) => state === 'accepted')),
  }
}

/** Whether these sums and days may stand: in order, and no lower than the ledger has agreed. */
export async function mayStand(db: Db, project: KeptProject, brief: AgreedBrief): Promise<boolean> {
  return !whyNotWriteBrief(brief) && !whyNotLowerSums(project, brief, await readAgreedPay(db, project.id))
}
