import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useLongDay } from '../../../platform/web/use-long-day.ts'
import { listOwnPartners } from '../contract.ts'
import styles from './Partners.module.css'

/** For whom I came there, where it ended with them; of several periods, the last. */
export function OnOwnEnrolment({ enrolmentId }: { readonly enrolmentId: string }) {
  const t = useTranslations('partners.home')
  const longDay = useLongDay()
  const { data } = useEndpoint(listOwnPartners, {})
  const came = data?.over.find((one) => one.enrolmentId === enrolmentId)
  return came ? (
    <p className={styles.help}>{t('came', { partner: came.name, last: longDay(came.lastOn) })}</p>
  ) : null
}
