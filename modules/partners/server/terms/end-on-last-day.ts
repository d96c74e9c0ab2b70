import { addDays, instantAt } from '../../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { endPartnerStay } from '../jobs/end-partner-stay.ts'

/** At midnight after its last day, where the host is; another last day moves it. */
export const endOnLastDay = (
  context: Pick<WorkContext, 'later' | 'organisation'>,
  id: string,
  untilOn: string,
) =>
  context.later(
    endPartnerStay,
    { id },
    {
      at: instantAt(context.organisation.timeZone, addDays(untilOn, 1), '00:00'),
      key: `partner-stay/${id}`,
    },
  )
