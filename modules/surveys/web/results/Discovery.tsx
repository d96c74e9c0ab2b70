import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PartBar } from '../../../../platform/web/design/PartBar.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { takeDiscoveredThemes, type Subject, type SurveyResults } from '../../contract.ts'
import styles from './SurveyResults.module.css'
import { useShareWords } from './use-share-words.ts'

type DiscoveryProps = {
  readonly id: string
  readonly discovery: NonNullable<SurveyResults['discovery']>
  readonly mayTake: boolean
}

/** By subject: who would like help, who manages, who could explain it; and which to open, with how many mentors. */
export function Discovery({ id, discovery: { of, mentorPairs, subjects }, mayTake }: DiscoveryProps) {
  const t = useTranslations('surveys.discovery')
  const { language } = useLanguage()
  const { number } = useShareWords()
  const refusalText = useRefusalText('surveys')
  const take = useAction(takeDiscoveredThemes, {
    onSuccess: ({ added }) => notify({ message: t('taken', { added }) }),
  })
  const wanted = subjects.filter(({ mentorsNeeded }) => mentorsNeeded !== null)
  const toTake = wanted.filter(({ isTheme }) => !isTheme)
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p className={styles.help}>{t('text', { of: number(of), mentorPairs })}</p>
      <ul className={styles.cells}>
        {subjects.map((subject) => (
          <li key={subject.key}>
            <span>
              <strong>{subject.label[language]}</strong>{' '}
              {subject.isTheme && <span className={styles.help}>{t('isTheme')}</span>}
              <br />
              <Said subject={subject} of={of} />
            </span>
            <span className={styles.counts}>
              {subject.mentorsNeeded !== null && (
                <strong>{t('mentors', { count: subject.mentorsNeeded })}</strong>
              )}
            </span>
            <span className={styles.part}>
              <PartBar value={subject.wanted?.count ?? 0} max={of} />
            </span>
          </li>
        ))}
      </ul>
      {take.error && (
        <Banner tone="care" live>
          {refusalText(take.error)}
        </Banner>
      )}
      {mayTake && (
        <div data-print="never">
          {toTake.length > 0 ? (
            <Button
              variant="primary"
              pending={take.pending}
              onPress={() => take.run({ id, keys: toTake.map(({ key }) => key) })}
            >
              {t('take', { count: toTake.length })}
            </Button>
          ) : (
            wanted.length > 0 && <p className={styles.help}>{t('allTaken')}</p>
          )}
        </div>
      )}
    </section>
  )
}

function Said({ subject, of }: { readonly subject: Subject; readonly of: number }) {
  const t = useTranslations('surveys.discovery')
  const { percent, number } = useShareWords()
  const { wanted, atEase, explains } = subject
  const share = (said: Subject['wanted']) =>
    said === null
      ? t('few')
      : said.low === null || said.high === null
        ? t('count', { cases: number(said.count), of: number(of) })
        : t('share', {
            cases: number(said.count),
            of: number(of),
            share: percent(said.count / of),
            low: percent(said.low),
            high: percent(said.high),
          })
  return (
    <span className={styles.help}>
      {t('wanted', { share: share(wanted) })}
      <br />
      {t('atEase', { share: share(atEase) })}
      <br />
      {t('explains', { share: share(explains) })}
    </span>
  )
}
