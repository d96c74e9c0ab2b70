import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../../platform/web/use-formatter.ts'
import { firstName } from '../../../../../platform/first-name.ts'
import { LinkButton } from '../../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../../platform/web/design/PageHeader.tsx'
import { Parts } from '../../../../../platform/web/Parts.tsx'
import { useOrganisation } from '../../../../../platform/web/use-organisation.ts'
import type { OwnEnd, OwnRelationship } from '../../../contract.ts'
import styles from '../room/Room.module.css'
import { pairCare, pairGoals, pairNext, pairPapers, pairQuestion, pairTimeline } from '../room/slots.ts'
import { useLongDay } from '../../../../../platform/web/use-long-day.ts'

/** The room of two whose pair is over: kind words, what was, and until when it can be read. Nothing in it changes. */
export function EndedRoom({ relationship, end }: { relationship: OwnRelationship; end: OwnEnd }) {
  const t = useTranslations('relationships.ends.room')
  const longDay = useLongDay()
  const format = useFormatter()
  const organisation = useOrganisation()
  const given = { relationship }
  const values = { name: firstName(relationship.partner.name) }
  return (
    <div className={styles.room}>
      <PageHeader title={t(`${end.as}.title`, values)}>
        <p>{t(`${end.as}.text`, values)}</p>
        {relationship.teamRemindedAt && end.as !== 'completed' && (
          <p>{t('teamKnows', { by: longDay(relationship.teamRemindedAt) })}</p>
        )}
      </PageHeader>
      <div className={styles.column}>
        <Parts of={pairQuestion} {...given} />
        {end.isErased ? (
          <p>{t('erased')}</p>
        ) : (
          <>
            <p>
              {t('readable', {
                until: format.dateTime(new Date(end.readableUntil), { dateStyle: 'long' }),
              })}
            </p>
            <Parts of={pairTimeline} {...given} />
            <Parts of={pairNext} {...given} />
            <Parts of={pairGoals} {...given} />
            <Parts of={pairPapers} {...given} />
          </>
        )}
        <Parts of={pairCare} {...given} />
        <div>
          <LinkButton href={`/${organisation}`} icon="home">
            {t('home')}
          </LinkButton>
        </div>
      </div>
    </div>
  )
}
