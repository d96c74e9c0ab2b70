import { useFormatter, useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { Moment } from '../../contract.ts'
import type { ProgrammeTemplate } from '../../templates/index.ts'
import { Paragraphs } from '../settings/Paragraphs.tsx'
import { useDays } from '../use-days.ts'
import { useWording } from '../use-wording.ts'
import { InWordsOf } from '../words/InWordsOf.tsx'
import styles from './NewProgrammePage.module.css'

/** What a template brings, to be read before it is taken, in its own words. */
export function TemplateSummary({ template }: { template: ProgrammeTemplate }) {
  return (
    <InWordsOf words={template.words}>
      <Summary template={template} />
    </InWordsOf>
  )
}

function Summary({ template }: { template: ProgrammeTemplate }) {
  const { name, agreement, conduct, themes, questions, charter, words, weights } = template
  const { durationDays, rhythm, meetingMinutes, minimumMeetings, trialDays } = agreement
  const t = useTranslations('programmes.template')
  const wording = useWording()
  const days = useDays()
  const format = useFormatter()
  const criteria = useTranslations('programmes.questionnaire.criteria')
  const criterionName = (id: string) => {
    const question = questions.find(({ key }) => key === id)
    return criteria.has(id)
      ? criteria(id)
      : question
        ? t('counted', { question: wording(question.wording) })
        : id
  }
  const moment = useTranslations('programmes.conduct.moments')
  const checkIns = Moment.options.filter((one) => conduct.checkIns[one] !== null).map((one) => moment(one))
  const ofPairs = [
    { term: t('duration'), value: days.duration(durationDays) },
    { term: t('rhythm'), value: days.rhythm(rhythm) },
    { term: t('length'), value: t('minutes', { minutes: meetingMinutes }) },
    ...(minimumMeetings ? [{ term: t('minimum'), value: t('meetings', { minimumMeetings }) }] : []),
    ...(trialDays > 0 ? [{ term: t('trial'), value: days.duration(trialDays) }] : []),
    { term: t('places'), value: t('pairsAtMost', { count: conduct.load.mentorPairs }) },
    { term: t('checkIns'), value: format.list(checkIns) },
    { term: t('counts'), value: format.list(heaviest(weights).map((id) => criterionName(id))) },
  ]
  return (
    <Card tone="sunk" title={wording(name)}>
      <div className={styles.summary}>
        <DescriptionList
          items={[
            {
              term: t('roles.title'),
              value: words
                ? t('roles.own', { mentor: wording(words.mentor.one), mentee: wording(words.mentee.one) })
                : t('roles.usual'),
            },
            ...(template.pairs ? ofPairs : []),
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

/** The three that weigh most, most first. */
function heaviest(weights: ProgrammeTemplate['weights']): string[] {
  return Object.entries(weights)
    .filter(([, points]) => points > 0)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([id]) => id)
}
