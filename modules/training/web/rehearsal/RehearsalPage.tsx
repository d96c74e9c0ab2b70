import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { AccountMenu } from '../../../../platform/web/layout/AccountMenu.tsx'
import { TopBar } from '../../../../platform/web/layout/TopBar.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useMedia } from '../../../../platform/web/use-media.ts'
import { usePageTitle } from '../../../../platform/web/use-page-title.ts'
import { showRehearsal, type Rehearsal } from '../../contract.ts'
import { AimForm } from './AimForm.tsx'
import { Aside } from './Aside.tsx'
import { Bank } from './Bank.tsx'
import { Foot } from './Foot.tsx'
import { lettingGo } from './let-go.ts'
import { Notes } from './Notes.tsx'
import styles from './Rehearsal.module.css'
import { Stage } from './Stage.tsx'
import { Steps } from './Steps.tsx'
import { useStageActs } from './use-stage-acts.ts'
import { usePageKeys } from '../../../../platform/web/use-page-keys.ts'
import { WordsOfBoth } from './WordsOfBoth.tsx'

/** A rehearsal, not an exam: on two screens at once, the question and the time; then words, one's own first. */
export function RehearsalPage() {
  const { id = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showRehearsal, { id }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="training" onRetry={refetch} />
  if (!data) return <Loading />
  return <Rehearsing rehearsal={data} />
}

function Rehearsing({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const organisation = useOrganisation()
  const acts = useStageActs(rehearsal)
  usePageKeys({ ArrowRight: acts.draw, r: acts.review, ' ': acts.pause })
  const { step, isMentor, alone, menteeName, mentorName, relationshipId, projectTitle, pausedAt } = rehearsal
  usePageTitle(t('title', { title: projectTitle }))
  const isNarrow = useMedia('(max-width: 719px)')
  const next = acts.next && step !== 'over' && (
    <Button variant="primary" wide={isNarrow} pending={acts.isStepping} onPress={lettingGo(acts.next)}>
      {t(`next.${step === 'ready' || step === 'showing' ? step : 'answering'}`)}
    </Button>
  )
  const isOnStage = step === 'ready' || step === 'showing' || step === 'answering'
  return (
    <div className={styles.window}>
      <TopBar
        home={`/${organisation}`}
        crumbs={[
          {
            label: isMentor ? menteeName : alone ? t('alone') : mentorName,
            href: `/${organisation}/pairs/${relationshipId}`,
          },
          { label: t('title', { title: projectTitle }) },
        ]}
        badge={<Badge tone="info">{t('noMark')}</Badge>}
        actions={
          <>
            {acts.pause && (
              <Button variant="quiet" icon={pausedAt ? 'play' : 'pause'} onPress={lettingGo(acts.pause)}>
                {t(pausedAt ? 'resume' : 'pause')}
              </Button>
            )}
            {!isNarrow && next}
            {!isOnStage && <AccountMenu compact />}
          </>
        }
      />
      <h1 className={styles.unseen}>{t('title', { title: projectTitle })}</h1>
      {isOnStage && (isMentor || alone) ? (
        <div className={isMentor ? styles.three : styles.two}>
          <div className={styles.left}>
            <Bank rehearsal={rehearsal} ask={acts.ask} />
          </div>
          <div className={styles.centre}>
            <Steps rehearsal={rehearsal} />
            <Stage rehearsal={rehearsal} acts={acts} />
            {isNarrow && next}
            {isMentor ? (
              <Notes rehearsal={rehearsal} />
            ) : (
              step === 'ready' && <AimForm rehearsal={rehearsal} />
            )}
          </div>
          {isMentor && <Aside rehearsal={rehearsal} />}
        </div>
      ) : (
        <div className={styles.one}>
          <Steps rehearsal={rehearsal} />
          {isOnStage ? <Stage rehearsal={rehearsal} acts={acts} /> : <WordsOfBoth rehearsal={rehearsal} />}
          {isNarrow && next}
          {step === 'ready' && <AimForm rehearsal={rehearsal} />}
        </div>
      )}
      {isOnStage && <Foot rehearsal={rehearsal} acts={acts} />}
    </div>
  )
}
