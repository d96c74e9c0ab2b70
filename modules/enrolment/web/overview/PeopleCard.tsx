import { useParams } from 'react-router'
import { useFormatter, useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { GateBanner } from './GateBanner.tsx'
import styles from './PeopleCard.module.css'
import { useEnrolmentCounts } from './use-enrolment-counts.ts'

/** The first step of the way from enrolment to pairs: who has come, and whether there are places for them. */
export function PeopleCard() {
  const t = useTranslations('enrolment.card')
  const format = useFormatter()
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const counts = useEnrolmentCounts(editionId)
  const here = `/${organisation}/editions/${editionId}`
  const isEmpty = counts?.total === 0
  return (
    <Card title={t('title')}>
      {isEmpty ? (
        <>
          <p className={styles.none}>{t('none')}</p>
          <LinkButton href={`${here}/import`} icon="upload">
            {t('import')}
          </LinkButton>
        </>
      ) : (
        <>
          <ul className={styles.figures}>
            {(['mentors', 'mentees', 'mentorPlaces'] as const).map((kind) => (
              <li key={kind} className={styles.item}>
                <span className={styles.figure}>{counts ? format.number(counts[kind]) : ' '}</span>
                <span>{t(kind, { count: counts?.[kind] ?? 0 })}</span>
              </li>
            ))}
          </ul>
          <GateBanner editionId={editionId} />
          <p className={styles.links}>
            <TextLink strong href={`${here}/people`}>
              {t('open')}
            </TextLink>
            <TextLink strong href={`${here}/import`}>
              {t('import')}
            </TextLink>
          </p>
        </>
      )}
    </Card>
  )
}
