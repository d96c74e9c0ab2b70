import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { SurveyResults } from '../../contract.ts'
import { useRate } from '../use-rate.ts'
import { AnswersBar } from './AnswersBar.tsx'
import { Marks } from './Marks.tsx'
import { scaleOf, ShareStrip } from './ShareStrip.tsx'
import styles from './SurveyResults.module.css'
import { useShareWords } from './use-share-words.ts'

/** The share on its scale with what the silent could make of it; beside it, the answers that it is made of. */
export function Headline({ results }: { results: SurveyResults }) {
  const t = useTranslations('surveys.results')
  const { language } = useLanguage()
  const format = useFormatter()
  const rate = useRate()
  const { percent, interval, number } = useShareWords()
  const { share, asked, answered, waiting, openLink, headline, state, questions } = results
  const of = questions.find((question) => question.cells.some(({ isHeadline }) => isHeadline))
  const silent = asked - (share.of ?? 0)
  const scale = scaleOf([share])
  return (
    <section className={styles.top}>
      <div className={styles.section}>
        <p className={styles.line}>
          {share.value !== null && (
            <span>
              <strong>{percent(share.value)}</strong>{' '}
              <span className={styles.help}>{t('ofAnswers', { interval: interval(share) })}</span>
            </span>
          )}
          {asked > 0 && (
            <span>
              {t('answered', {
                answered: number(answered),
                asked: number(asked),
                rate: rate(answered, asked),
              })}
            </span>
          )}
        </p>
        {share.value !== null && (
          <>
            <ShareStrip share={share} scale={scale} label={`${percent(share.value)} ${interval(share)}`} />
            <Marks scale={scale} />
          </>
        )}
        {share.value !== null && share.worst !== null && share.best !== null && silent > 0 && (
          <p>{t('silence', { silent, worst: percent(share.worst), best: percent(share.best) })}</p>
        )}
        {share.hidden === 'fewer-than-10' && <p>{t('few')}</p>}
        {share.hidden === 'fewer-than-5' && <p>{t('hidden')}</p>}
        {waiting > 0 && <p className={styles.help}>{t('waiting', { count: waiting })}</p>}
        {state === 'open' && <p className={styles.help}>{t('soFar')}</p>}
        {openLink && openLink.hidden !== 'nobody' && (
          <p className={styles.help}>
            {openLink.value === null
              ? t('openLinkFew')
              : t('openLink', {
                  cases: number(openLink.cases!),
                  of: number(openLink.of!),
                  share: percent(openLink.value),
                  interval: interval(openLink),
                })}
          </p>
        )}
      </div>
      {of && of.of !== null && of.cells.some(({ count }) => count !== null) && (
        <div className={styles.section}>
          <AnswersBar question={of} />
          {headline && (
            <p className={styles.help}>
              {t('yes', { labels: format.list(headline.labels.map((label) => label[language])) })}
            </p>
          )}
        </div>
      )}
    </section>
  )
}
