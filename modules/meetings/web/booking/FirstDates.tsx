import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { listCommonSlots, takeSlot } from '../../contract.ts'
import { useWhen } from '../use-when.ts'
import styles from './Booking.module.css'

/** Three dates that suit both, each taken in one tap; or what is missing for there to be any. */
export function FirstDates({ relationshipId }: { relationshipId: string }) {
  const t = useTranslations('meetings.booking')
  const when = useWhen()
  const organisation = useOrganisation()
  const refusalText = useRefusalText('meetings')
  const { data } = useEndpoint(listCommonSlots, { relationshipId })
  const take = useAction(takeSlot, {
    onSuccess: () => notify({ message: t('taken') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  if (!data) return null
  const { first, timeZone, partnerTimeZone, isKnown, partnerName } = data
  const name = firstName(partnerName)
  if (first.length === 0) {
    const missing = !isKnown.me ? 'mine' : !isKnown.partner ? 'theirs' : 'common'
    return (
      <p className={styles.help}>
        {t(`missing.${missing}`, { name })} <TextLink href={`/${organisation}/week`}>{t('myHours')}</TextLink>
      </p>
    )
  }
  return (
    <div className={styles.first}>
      <p>{t('suitBoth', { count: first.length })}</p>
      <ul className={styles.offers}>
        {first.map((startsAt) => {
          const here = when.dayAndHour(startsAt, timeZone)
          const there = when.dayAndHour(startsAt, partnerTimeZone)
          return (
            <li key={startsAt}>
              <Button pending={take.pending} onPress={() => take.run({ relationshipId, startsAt })}>
                {there === here ? here : t('both', { here, there, name })}
              </Button>
            </li>
          )
        })}
      </ul>
      <TextLink href={`/${organisation}/pairs/${relationshipId}/book`} strong>
        {t('others')}
      </TextLink>
    </div>
  )
}
