import type { Language } from '../../platform/contract.ts'
import type { PublicCall } from './contract.ts'

type Dated = Pick<PublicCall, 'startsOn' | 'endsOn' | 'closesOn' | 'state' | 'agreement' | 'places'>
type Said = {
  /** Words of `enrolment.call.page`. */
  readonly t: (key: string, values?: Record<string, string | number>) => string
  /** A calendar day, written out. */
  readonly day: (on: string) => string
  readonly language: Language
}

/** What whoever reads a call asks first: when, how often, where, and until when one may answer; empty where it is not said. */
export function callFacts(call: Dated, { t, day, language }: Said) {
  const { startsOn, endsOn, closesOn, state, agreement } = call
  return {
    dates:
      startsOn && endsOn
        ? t('dates', { from: day(startsOn), to: day(endsOn) })
        : startsOn
          ? t('from', { from: day(startsOn) })
          : endsOn
            ? t('to', { to: day(endsOn) })
            : '',
    rhythm: t('rhythm', { minutes: agreement.meetingMinutes, days: agreement.rhythm[0]!.everyDays }),
    places: call.places[language],
    until: state !== 'open' ? '' : closesOn ? t('until', { day: day(closesOn) }) : t('noEnd'),
  }
}
