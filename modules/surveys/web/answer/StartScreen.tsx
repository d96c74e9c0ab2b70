import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { SurveyToAnswer } from '../../contract.ts'
import { useLastDay } from '../use-last-day.ts'
import styles from './Answer.module.css'

/** What it is, who asks, what becomes of the answers: read before the first of them. */
export function StartScreen({ survey }: { survey: SurveyToAnswer }) {
  const t = useTranslations('surveys.answer')
  const { language } = useLanguage()
  const lastDay = useLastDay()
  const { title, intro, organisationName, privacy, isOpenLink, closesAt, timeZone } = survey
  const staysHere = privacy === 'anonymous' || isOpenLink
  return (
    <>
      <PageHeader title={title[language] || title.fr || title.en} eyebrow={organisationName}>
        {(intro[language] || intro.fr) && <p>{intro[language] || intro.fr}</p>}
      </PageHeader>
      <div className={styles.promise}>
        <p>{t(isOpenLink ? `introOpen.${privacy}` : `intro.${privacy}`)}</p>
        <p>{t(staysHere ? 'draft.device' : 'draft.confidential')}</p>
        <p>{t('until', { day: lastDay(closesAt, timeZone) })}</p>
      </div>
    </>
  )
}
