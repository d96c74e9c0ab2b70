import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { cohortTemplate } from '../../templates/cohort.ts'
import { Paragraphs } from '../settings/Paragraphs.tsx'
import { useDays } from '../use-days.ts'
import { useWording } from '../use-wording.ts'
import styles from './NewProgrammePage.module.css'

const { name, summary, durationDays, rhythm, meetingMinutes, themes, questions, charter } = cohortTemplate

/** What the cohort's template brings, to be read before it is taken. */
export function TemplateSummary() {
  const t = useTranslations('programmes.template')
  const wording = useWording()
  const days = useDays()
  return (
    <Card tone="sunk" title={wording(name)}>
      <div className={styles.summary}>
        <p className={styles.help}>{wording(summary)}</p>
        <DescriptionList
          items={[
            { term: t('duration'), value: days.duration(durationDays) },
            { term: t('rhythm'), value: days.rhythm(rhythm) },
            { term: t('length'), value: t('minutes', { minutes: meetingMinutes }) },
          ]}
        />
        <div>
          <h3>{t('themes', { count: themes.length })}</h3>
          <p className={styles.help}>{t('themesHelp')}</p>
        </div>
        <ul className={styles.themes}>
          {themes.map((theme) => (
            <li key={theme.key}>{wording(theme.asking)}</li>
          ))}
        </ul>
        <div>
          <Disclosure title={t('questions', { count: questions.length })}>
            <ul className={styles.questions}>
              {questions.map((question) => (
                <li key={question.key}>
                  {wording(question.wording)} {t(`askedOf.${question.askedOf}`)}
                </li>
              ))}
            </ul>
          </Disclosure>
          <Disclosure title={t('charter')}>
            <Paragraphs text={wording(charter)} />
          </Disclosure>
        </div>
        <p className={styles.help}>{t('changeable')}</p>
      </div>
    </Card>
  )
}
