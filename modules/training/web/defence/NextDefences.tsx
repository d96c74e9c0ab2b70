import { useTranslations } from 'use-intl'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnDefences } from '../../contract.ts'
import { isToCome } from '../../rules.ts'
import { useWeekWords } from '../use-week-words.ts'

/** Among one's next dates: the defence that one stands, and those in whose jury one sits, until the day is over. */
export function NextDefences({ className }: { readonly className: string }) {
  const t = useTranslations('training.defence.next')
  const when = useWeekWords()
  const organisation = useOrganisation()
  const { data } = useEndpoint(listOwnDefences, {})
  const now = serverNow()
  const next = (data?.defences ?? []).filter(
    (one) => one.as !== 'mentor' && isToCome(one, dayIn(one.timeZone, now.toISOString())),
  )
  return next.map((one) => (
    <li key={one.id} className={className}>
      <TextLink href={`/${organisation}/defences`}>
        {t(one.as === 'mentee' ? 'own' : 'jury', {
          name: firstName(one.menteeName),
          when: when.ofDefence(one, now),
        })}
      </TextLink>
      <span>{one.place === '' ? one.projectTitle : `${one.projectTitle}, ${one.place}`}</span>
    </li>
  ))
}
