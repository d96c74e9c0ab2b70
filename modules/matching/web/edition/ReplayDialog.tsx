import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import type { PublishedRun } from '../../contract.ts'
import { RunProgress } from './RunProgress.tsx'
import { useReplay } from './use-replay.ts'
import { wasCancelled } from './was-cancelled.ts'

type ReplayDialogProps = { editionId: string; published: PublishedRun; onClose: () => void }

/** Solves what was published once more on the server, and says whether the same comes out. */
export function ReplayDialog({ editionId, published, onClose }: ReplayDialogProps) {
  const t = useTranslations('matching.studio')
  const wordsOf = useRefusalText('matching')
  const { step, again } = useReplay(published.runId)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('replay.title')}
      actions={<Button onPress={onClose}>{t('publish.close')}</Button>}
    >
      {step.kind === 'running' && <RunProgress editionId={editionId} />}
      {step.kind === 'answered' && <Verdict {...step.answer} isProved={published.within === null} />}
      {step.kind === 'refused' && (
        <Banner
          tone={wasCancelled(step.error) ? 'info' : 'care'}
          live
          actions={
            <Button autoFocus onPress={again}>
              {t('publish.retry')}
            </Button>
          }
        >
          {wasCancelled(step.error) ? t('replay.cancelled') : wordsOf(step.error)}
        </Banner>
      )}
    </Dialog>
  )
}

type VerdictProps = { same: boolean; proved: boolean; resultHash: string; isProved: boolean }

function Verdict({ same, proved, resultHash, isProved }: VerdictProps) {
  const t = useTranslations('matching.studio')
  if (same && proved === isProved) {
    return (
      <Banner tone="done" live>
        {t(isProved ? 'replay.same' : 'replay.sameCounted')}
      </Banner>
    )
  }
  return (
    <Banner tone="care" live>
      <p>{t(same ? 'proof.aboutUnproven' : 'replay.differs')}</p>
      <p>{t('proof.doubt', { code: resultHash.slice(0, 12) })}</p>
    </Banner>
  )
}
