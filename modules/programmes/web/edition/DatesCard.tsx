import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { WholeEdition } from '../../contract.ts'
import { useDays } from '../use-days.ts'
import styles from './EditionPage.module.css'

/** The dates and the agreement that each pair starts from. */
export function DatesCard({ edition }: { edition: WholeEdition }) {
  const t = useTranslations('programmes.edition')
  const days = useDays()
  const organisation = useOrganisation()
  const { startsOn, endsOn, agreement, questions, id, pairs } = edition
  const here = `/${organisation}/editions/${id}`
  return (
    <Card title={t('frame')}>
      <DescriptionList
        items={[
          { term: t('startsOn'), value: startsOn ? days.day(startsOn) : t('notSet') },
          { term: t('endsOn'), value: endsOn ? days.day(endsOn) : t('notSet') },
          ...(pairs
            ? [
                { term: t('duration'), value: days.duration(agreement.durationDays) },
                { term: t('rhythm'), value: days.rhythm(agreement.rhythm) },
                { term: t('length'), value: t('minutes', { minutes: agreement.meetingMinutes }) },
              ]
            : []),
        ]}
      />
      <div className={styles.links}>
        <TextLink strong href={`${here}/settings`}>
          {t('change')}
        </TextLink>
        <TextLink strong href={`${here}/questionnaire`}>
          {t('questions', { count: questions.length })}
        </TextLink>
      </div>
    </Card>
  )
}
