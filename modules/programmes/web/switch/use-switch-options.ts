import { useTranslations } from 'use-intl'
import type { Place } from '../../../../platform/standing.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { localToday } from '../new/edition-name.ts'
import { dayOfEdition } from '../edition/day-of-edition.ts'

export type SwitchChoice = {
  href: string
  name: string
  note: string
  /** How many gestures wait there, under this hat. */
  waiting: number
  /** The share of its days that have passed, where it has both dates. */
  passed?: number
}

export type SwitchOptions = {
  /** All of them together; undefined where there is one at most. */
  all: SwitchChoice | undefined
  led: readonly SwitchChoice[]
  joined: readonly SwitchChoice[]
  current: SwitchChoice
}

/** The places of a person, each under its hat: one account may lead here and take part there. */
export function useSwitchOptions(): SwitchOptions {
  const t = useTranslations('programmes.switch')
  const { language } = useLanguage()
  const session = useSession()
  const organisation = useOrganisation()
  const { places = [], waits = [], place, conditions = [] } = session ?? {}
  const home = `/${organisation}`

  const choice = (of: Place, isLead: boolean): SwitchChoice => {
    const now = dayOfEdition(of.startsOn, of.endsOn, localToday())
    const passed = now.state === 'running' ? now.day / now.days : now.state === 'over' ? 1 : undefined
    const when =
      now.state === 'running'
        ? t('running', { day: now.day, days: now.days })
        : now.state === 'coming' || now.state === 'over'
          ? t(now.state)
          : ''
    return {
      href: isLead ? `${home}/editions/${of.id}` : hrefOfPair(of),
      name: of.name[language],
      note: [of.under[language], when].filter(Boolean).join(', '),
      waiting: waits.filter((wait) => wait.placeId === of.id && (wait.role === 'lead') === isLead).length,
      ...(passed !== undefined && { passed }),
    }
  }
  const hrefOfPair = ({ roles }: Place) => {
    const pairs = roles.filter(({ name }) => name === 'pair')
    return pairs.length === 1 ? `${home}/pairs/${pairs[0]!.subjectId}` : home
  }

  const ledPlaces = places.filter((one) => one.roles.some(({ name }) => name === 'lead'))
  const joinedPlaces = places.filter((one) => one.roles.some(({ name }) => name !== 'lead'))
  const led = ledPlaces.map((one) => choice(one, true))
  const joined = joinedPlaces.map((one) => choice(one, false))
  const together = {
    href: home,
    name: t('all'),
    note: t('count', { count: places.length }),
    waiting: waits.length,
  }
  const all = places.length > 1 || led.length === 0 ? together : undefined
  const current =
    place &&
    (conditions.includes('lead') ? led[ledPlaces.indexOf(place)] : joined[joinedPlaces.indexOf(place)])
  return { all: places.length > 1 ? together : all, led, joined, current: current ?? together }
}
