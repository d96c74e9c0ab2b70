import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import styles from './EnrolmentView.module.css'
import type { WholeEnrolment } from '../../contract.ts'

/** What is written to this person reaches nobody, and who could know why. */
export function AddressRefused({ enrolment }: { enrolment: WholeEnrolment }) {
  const t = useTranslations('enrolment.addressRefused')
  const format = useFormatter()
  const { email, name, addressRefusedAt } = enrolment
  if (!email || !addressRefusedAt) return null
  const since = format.dateTime(new Date(addressRefusedAt), { dateStyle: 'long' })
  return (
    <div className={styles.notice}>
      <Banner tone="care" title={t('title')}>
        {t('text', { email, name, since })}
      </Banner>
    </div>
  )
}
