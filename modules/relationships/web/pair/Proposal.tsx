import { useTranslations } from 'use-intl'
import type { OwnRelationship } from '../../contract.ts'
import { AgreementCard } from './AgreementCard.tsx'
import { AnswerBar } from './AnswerBar.tsx'
import { PartnerHeader } from './PartnerHeader.tsx'
import { Reasons } from './Reasons.tsx'
import styles from './PairPage.module.css'

/** One page, all filled in: who, why, what is agreed, and one button that says yes to all of it. */
export function Proposal({
  relationship,
  onReload,
}: {
  relationship: OwnRelationship
  onReload: () => void
}) {
  const t = useTranslations('relationships.pair')
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <PartnerHeader relationship={relationship} title={t('yourPair')} />
        <Reasons reasons={relationship.reasons} />
      </div>
      <div className={styles.aside}>
        <AgreementCard relationship={relationship} />
        <AnswerBar relationship={relationship} onReload={onReload} />
      </div>
    </div>
  )
}
