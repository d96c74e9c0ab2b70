import { useTranslations } from 'use-intl'
import { Parts } from '../../../../../platform/web/Parts.tsx'
import { useMedia } from '../../../../../platform/web/use-media.ts'
import { firstName } from '../../../../../platform/first-name.ts'
import { PartnerHeader } from '../PartnerHeader.tsx'
import {
  pairCare,
  pairGoals,
  pairGuidance,
  pairNext,
  pairPapers,
  pairQuestion,
  pairTalk,
  pairTimeline,
  pairWork,
  type InPair,
} from './slots.ts'
import styles from './Room.module.css'

/** The room of two who both said yes: what modules have for them, each in its place. */
export function Room({ relationship }: InPair) {
  const t = useTranslations('relationships.active')
  const wide = useMedia('(min-width: 1180px)')
  const { name } = relationship.partner
  const given = { relationship }
  return (
    <div className={styles.room}>
      <PartnerHeader relationship={relationship} title={t('title', { name: firstName(name) })} />
      <Parts of={pairTimeline} {...given} />
      {wide ? (
        <div className={styles.columns}>
          <div className={styles.column}>
            <Parts of={pairQuestion} {...given} />
            <Parts of={pairNext} {...given} />
            <Parts of={pairWork} {...given} />
            <Parts of={pairGoals} {...given} />
            <Parts of={pairPapers} {...given} />
          </div>
          <div className={styles.column}>
            <Parts of={pairTalk} {...given} />
            <Parts of={pairGuidance} {...given} />
            <Parts of={pairCare} {...given} />
          </div>
        </div>
      ) : (
        <div className={styles.column}>
          <Parts of={pairQuestion} {...given} />
          <Parts of={pairNext} {...given} />
          <Parts of={pairWork} {...given} />
          <Parts of={pairTalk} {...given} />
          <Parts of={pairGoals} {...given} />
          <Parts of={pairGuidance} {...given} />
          <Parts of={pairPapers} {...given} />
          <Parts of={pairCare} {...given} />
        </div>
      )}
    </div>
  )
}
