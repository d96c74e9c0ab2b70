import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showRehearsal, type Rehearsal } from '../../contract.ts'
import { Bank } from './Bank.tsx'
import { BothWords } from './BothWords.tsx'
import styles from './Rehearsal.module.css'
import { Stage } from './Stage.tsx'
import { WordsForm } from './WordsForm.tsx'

const steps = ['showing', 'answering', 'own', 'mentor'] as const

/** A rehearsal, not an exam: on two screens at once, the question and the time; then words, one's own first. */
export function RehearsalPage() {
  const t = useTranslations('training.rehearsal')
  const { id = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showRehearsal, { id }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="training" onRetry={refetch} />
  if (!data) return <Loading />
  const at = data.step === 'over' ? steps.length : steps.findIndex((step) => step === data.step)
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title', { title: data.projectTitle })}
        eyebrow={data.isMentor ? data.menteeName : data.mentorName}
      >
        <Badge tone="info">{t('noMark')}</Badge>
      </PageHeader>
      <ol className={styles.steps}>
        {steps.map((step, nth) => (
          <li
            key={step}
            aria-current={nth === at ? 'step' : undefined}
            className={classNames(styles.step, nth < at && styles.past, nth === at && styles.now)}
          >
            {t(`steps.${step}`)}
          </li>
        ))}
      </ol>
      <Body rehearsal={data} />
    </div>
  )
}

function Body({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const { step, isMentor, mentorName, menteeName } = rehearsal
  if (step === 'over') return <BothWords rehearsal={rehearsal} />
  if (step === 'own')
    return isMentor ? (
      <p role="status">{t('ownFirst', { name: firstName(menteeName) })}</p>
    ) : (
      <WordsForm rehearsal={rehearsal} whose="own" />
    )
  if (step === 'mentor')
    return isMentor ? (
      <WordsForm rehearsal={rehearsal} whose="mentor" />
    ) : (
      <p role="status">{t('mentorNow', { name: firstName(mentorName) })}</p>
    )
  return (
    <div className={isMentor ? `${styles.page} ${styles.three}` : styles.page}>
      {isMentor && <Bank rehearsal={rehearsal} />}
      <Stage rehearsal={rehearsal} />
      {isMentor && (
        <aside className={styles.aside}>
          <h2>{t('asideTitle', { name: firstName(menteeName) })}</h2>
          <p>{t('asideText', { name: firstName(menteeName) })}</p>
        </aside>
      )}
    </div>
  )
}
