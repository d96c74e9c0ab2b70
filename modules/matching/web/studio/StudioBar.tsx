import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Tooltip } from '../../../../platform/web/design/Tooltip.tsx'
import { TopBar } from '../../../../platform/web/layout/TopBar.tsx'
import { useMedia } from '../../../../platform/web/use-media.ts'
import { ExportMenu } from './ExportMenu.tsx'
import type { StudioProps } from './Studio.tsx'
import styles from './StudioBar.module.css'

type Moves = { undo: () => void; redo: () => void; canUndo: boolean; canRedo: boolean }
type StudioBarProps = Pick<StudioProps, 'home' | 'crumbs' | 'badge' | 'kept' | 'publish' | 'end'> & {
  history: Moves | undefined
  adjusting: boolean
  onAdjust: () => void
}

/** The line at the top: where we are, whether it is kept, and the few actions that concern all pairs. */
export function StudioBar({ history, adjusting, onAdjust, kept, publish, end, ...place }: StudioBarProps) {
  const t = useTranslations('matching.studio.bar')
  const narrow = useMedia('(max-width: 719px)')
  return (
    <TopBar
      {...place}
      actions={
        <>
          {kept && <span className={styles.kept}>{kept}</span>}
          {history && (
            <>
              <Tooltip words={t('undo')}>
                <Button
                  variant="quiet"
                  size="small"
                  icon="undo"
                  aria-label={t('undo')}
                  isDisabled={!history.canUndo}
                  onPress={history.undo}
                />
              </Tooltip>
              <span className={styles.mirrored}>
                <Tooltip words={t('redo')}>
                  <Button
                    variant="quiet"
                    size="small"
                    icon="undo"
                    aria-label={t('redo')}
                    isDisabled={!history.canRedo}
                    onPress={history.redo}
                  />
                </Tooltip>
              </span>
              <Button
                variant="quiet"
                size="small"
                icon="sliders"
                aria-label={t('adjust')}
                aria-pressed={adjusting}
                aria-expanded={adjusting}
                onPress={onAdjust}
              >
                {narrow ? null : t('adjust')}
              </Button>
            </>
          )}
          <ExportMenu iconOnly={narrow} />
          {publish}
          {end}
        </>
      }
    />
  )
}
