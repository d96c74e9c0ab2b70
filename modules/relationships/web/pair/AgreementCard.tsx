import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import type { OwnRelationship } from '../../contract.ts'
import { useAgreementLines } from '../use-agreement.ts'
import styles from './AgreementCard.module.css'

/** What saying yes agrees to. */
export function AgreementCard({ relationship }: { relationship: Pick<OwnRelationship, 'agreement'> }) {
  const t = useTranslations('relationships.agreement')
  const lines = useAgreementLines()(relationship.agreement)
  return (
    <Card title={<span className={styles.title}>{t('title')}</span>}>
      <DescriptionList items={lines} />
    </Card>
  )
}
