import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ProgressBar } from '../../../../platform/web/design/ProgressBar.tsx'
import { useSlow } from '../../../../platform/web/design/use-slow.ts'
import { percentDone } from '../../rules.ts'
import styles from './SolvingProgress.module.css'
import { useStudio } from './studio-context.ts'

/** How far the solving is, once it has lasted a second, and how to end it. */
export function SolvingProgress() {
  const t = useTranslations('matching.studio.solving')
  const { solver, stop } = useStudio()
  const slow = useSlow(solver.solving)
  if (solver.stopped) {
    return (
      <div className={styles.line} role="status">
        <p>{t('stopped')}</p>
        <Button size="small" onPress={solver.resume}>
          {t('again')}
        </Button>
      </div>
    )
  }
  return slow && <Bar stop={stop} />
}

function Bar({ stop }: { stop: () => void }) {
  const t = useTranslations('matching.studio.solving')
  const { progress } = useStudio().solver
  const now = useSyncExternalStore(progress.listen, progress.latest)
  const value = now === null ? null : percentDone(now)
  return (
    <div className={styles.line}>
      <ProgressBar label={t('steps', { step: now?.step ?? 'begin' })} value={value ?? undefined} />
      <Button size="small" onPress={stop}>
        {t('cancel')}
      </Button>
    </div>
  )
}
