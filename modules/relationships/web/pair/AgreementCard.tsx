import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import type { OwnRelationship } from '../../contract.ts'
import { useAgreementLines } from '../use-agreement.ts'
import styles from './AgreementCard.module.css'

type AgreementCardProps = { relationship: Pick<OwnRelationship, 'agreement' | 'latestOn' | 'cut'> }

/** What saying yes agrees to. */
export function AgreementCard({ relationship: { agreement, latestOn, cut } }: AgreementCardProps) {
  const t = useTranslations('relationships.agreement')
  const longDay = useLongDay()
  const lines = useAgreementLines()(agreement, { latestOn, cut })
  const latest = latestOn && !cut && { id: 'latest', term: t('latest'), value: longDay(latestOn) }
  return (
    <Card title={<span className={styles.title}>{t('title')}</span>}>
      <DescriptionList items={latest ? [...lines, latest] : lines} />
    </Card>
  )
}
