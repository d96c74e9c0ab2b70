import { useTranslations } from 'use-intl'
import type { OwnRelationship } from '../../contract.ts'
import { firstName } from '../first-name.ts'
import styles from './RelationshipPage.module.css'
import { AgreementCard } from './AgreementCard.tsx'
import { CharterLine } from './CharterLine.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { PartnerHeader } from './PartnerHeader.tsx'
import { Reasons } from './Reasons.tsx'
import { ReachCard } from './ReachCard.tsx'

/** Both said yes: how to reach the other, and the first thing to do, which is to set a date. */
export function ActivePair({ relationship }: { relationship: OwnRelationship }) {
  const t = useTranslations('relationships.active')
  const name = firstName(relationship.partner.name)
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <PartnerHeader relationship={relationship} title={t('title', { name })} />
        <ReachCard relationship={relationship} />
        <FirstSteps name={name} role={relationship.role} />
        <Reasons reasons={relationship.reasons} />
      </div>
      <div className={styles.aside}>
        <AgreementCard relationship={relationship} />
        <CharterLine relationship={relationship} />
      </div>
    </div>
  )
}
