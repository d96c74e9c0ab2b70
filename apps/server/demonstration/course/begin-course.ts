import { createFromTemplate } from '../../../../modules/programmes/server/index.ts'
import { findTemplate } from '../../../../modules/programmes/templates/index.ts'
import { transactionWithin, type Machinery } from '../../../../platform/server/perform.ts'
import type { Founded } from '../found-demonstration.ts'

/** A course that is marked as invented, led by whoever founded the organisation. */
export function beginCourse(
  machinery: Machinery,
  { organisation, admin }: Founded,
  { now, firstDay }: { readonly now: string; readonly firstDay: string },
): Promise<{ editionId: string }> {
  return transactionWithin(machinery, organisation, { now, accountId: admin.account.id }, (context) =>
    createFromTemplate({ ...context, person: admin.person }, findTemplate('course')!, {
      name: { fr: 'Marketing digital', en: 'Digital marketing' },
      editionName: { fr: 'Marketing digital', en: 'Digital marketing' },
      startsOn: firstDay,
      invented: true,
    }),
  )
}
