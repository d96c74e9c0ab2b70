import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { DataChanged } from './DataChanged.tsx'
import { PublicationPreview } from './PublicationPreview.tsx'
import { RunProgress } from './RunProgress.tsx'
import { usePublication } from './use-publication.ts'
import { useRunRefusalText } from './use-run-refusal-text.ts'
import { wasCancelled } from './was-cancelled.ts'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'

type PublishDialogProps = {
  editionId: string
  /** Keeps what is not kept yet; false when that is not possible. */
  flush: () => Promise<boolean>
  onClose: () => void
  onPublished: () => void
}

/** Solves on the server, shows exactly who will receive what, and only then publishes. */
export function PublishDialog({ editionId, flush, onClose, onPublished }: PublishDialogProps) {
  const t = useTranslations('matching.studio.publish')
  const longDay = useLongDay()
  const { step, runAgain, publish } = usePublication(editionId, flush, onPublished)
  const wordsOf = useRunRefusalText()
  const isDeciding = step.kind === 'ready' || step.kind === 'changed' || step.kind === 'running'
  const actions = (
    <>
      <Button onPress={onClose}>{t(isDeciding ? 'cancel' : 'close')}</Button>
      {step.kind === 'changed' && (
        <>
          <Button onPress={() => publish(step.run, true)} pending={step.sending}>
            {t('anyway')}
          </Button>
          <Button variant="primary" onPress={runAgain}>
            {t('again')}
          </Button>
        </>
      )}
      {step.kind === 'ready' && (
        <Button variant="primary" onPress={() => publish(step.run, false)} pending={step.sending}>
          {t('send')}
        </Button>
      )}
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('title')} actions={actions}>
      {step.kind === 'running' && <RunProgress editionId={editionId} />}
      {step.kind === 'ready' && <PublicationPreview run={step.run} />}
      {step.kind === 'changed' && <DataChanged details={step.details} />}
      {step.kind === 'not-saved' && <Banner tone="care">{t('notSaved')}</Banner>}
      {step.kind === 'refused' && (
        <Banner
          tone={wasCancelled(step.error) ? 'info' : 'care'}
          live
          actions={
            <Button autoFocus onPress={runAgain}>
              {t('retry')}
            </Button>
          }
        >
          {wordsOf(step.error)}
        </Banner>
      )}
      {step.kind === 'already' && (
        <Banner tone="info" live actions={<Button onPress={onPublished}>{t('see')}</Button>}>
          {step.by
            ? t('alreadyBy', { name: step.by.name, at: new Date(step.by.at), day: longDay(step.by.at) })
            : t('already')}
        </Banner>
      )}
    </Dialog>
  )
}
