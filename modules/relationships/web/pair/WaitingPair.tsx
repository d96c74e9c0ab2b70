import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import type { OwnRelationship } from '../../contract.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { useSince } from '../use-since.ts'
import { AgreementCard } from './AgreementCard.tsx'
import { CharterAsked } from './CharterAsked.tsx'
import { CharterLine } from './CharterLine.tsx'
import { PartnerHeader } from './PartnerHeader.tsx'
import { Reasons } from './Reasons.tsx'
import styles from './PairPage.module.css'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'

/** I said yes: whose turn it is now, since when, and what happens next. */
export function WaitingPair({ relationship }: { relationship: OwnRelationship }) {
  const t = useTranslations('relationships.waiting')
  const longDay = useLongDay()
  const since = useSince()
  const name = firstName(relationship.partner.name)
  const when = relationship.waitingSince && since(relationship.waitingSince)
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <PartnerHeader relationship={relationship} title={t('title')}>
          <Banner tone="waiting" title={t('turn', { name, since: when ?? '' })} live>
            {t('next', { name })}
            {relationship.answerBy && ` ${t('until', { name, by: longDay(relationship.answerBy) })}`}
          </Banner>
        </PartnerHeader>
        <Reasons reasons={relationship.reasons} />
      </div>
      <div className={styles.aside}>
        <AgreementCard relationship={relationship} />
        {relationship.charterToAgree ? (
          <CharterAsked relationship={relationship} />
        ) : (
          <CharterLine relationship={relationship} />
        )}
      </div>
    </div>
  )
}
