import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import type { InPair } from '../../../relationships/web/index.ts'
import { listMeetings } from '../../contract.ts'
import { firstName } from '../../../../platform/first-name.ts'
import styles from './FirstSteps.module.css'

/** Until the first meeting of a pair that stands: what to do, in order; the words differ for the one who helps and the one who asks. */
export function FirstSteps({ relationship }: InPair) {
  const t = useTranslations('meetings.steps')
  const { data } = useEndpoint(listMeetings, { relationshipId: relationship.id })
  const { role, partner } = relationship
  const hasBegun = data?.meetings.some(({ state }) => state !== 'planned' && state !== 'cancelled') ?? true
  if (hasBegun || !data?.isOpen) return null
  const name = firstName(partner.name)
  return (
    <section className={styles.steps}>
      <p className={styles.eyebrow}>{t('eyebrow')}</p>
      <h2>{t('title')}</h2>
      <ol className={styles.list}>
        {(['date', 'question', 'after'] as const).map((step) => (
          <li key={step}>{t(`${step}.${role}`, { name })}</li>
        ))}
      </ol>
    </section>
  )
}
