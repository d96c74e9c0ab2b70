import type { MailTime } from '../../../platform/mail-time.ts'
import type { Organisation } from '../../../platform/server/context.ts'
import { isTimeZone } from '../../../platform/time-zone.ts'
import type { KnownPerson } from './read-people.ts'

/** By which clock somebody lives, the organisation's where nobody knows, and the hour that they chose for their mail. */
export function mailTimeOf(
  person: Pick<KnownPerson, 'profile' | 'mailHour'> | undefined,
  organisation: Pick<Organisation, 'timeZone'>,
): MailTime {
  const zone = person?.profile.timeZone ?? null
  return {
    timeZone: zone !== null && isTimeZone(zone) ? zone : organisation.timeZone,
    mailHour: person?.mailHour ?? null,
  }
}
