import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ProgressBar } from '../../../../platform/web/design/ProgressBar.tsx'
import { useSlow } from '../../../../platform/web/design/use-slow.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { cancelComputation, showComputation } from '../../contract.ts'
import styles from './RunProgress.module.css'

/** How far the server is with the pairs, asked once they have lasted a second, and how to end that. */
export function RunProgress({ editionId }: { editionId: string }) {
  const t = useTranslations('matching.studio')
  const slow = useSlow(true)
  const { data } = useEndpoint(
    showComputation,
    { editionId },
    { enabled: slow, refetchEveryMs: 1000, forgets: true },
  )
  const wordsOf = useRefusalText('matching')
  const { run: cancel, pending, error } = useAction(cancelComputation, { refreshes: [] })
  const computation = data?.computation
  const label = computation?.step ? t('solving.steps', { step: computation.step }) : t('publish.running')
  return (
    <div className={styles.line}>
      <ProgressBar label={label} value={computation?.percentDone ?? undefined} />
      {slow && (
        <Button size="small" onPress={() => cancel({ editionId })} pending={pending}>
          {t('publish.cancelRun')}
        </Button>
      )}
      {error && (
        <Banner tone="care" live>
          {wordsOf(error)}
        </Banner>
      )}
    </div>
  )
}
