import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { SidePanel } from '../../../../platform/web/design/SidePanel.tsx'
import styles from './Panel.module.css'

type PanelProps = {
  side: 'start' | 'end'
  /** Beside the pairs where there is room; else over them, from the foot of a phone. */
  inline: boolean
  title: string
  /** Replaces the plain title inside the panel. */
  header?: ReactNode
  onClose: () => void
  children: ReactNode
}

/** A column beside the pairs, or a sheet over them on a narrow screen. */
export function Panel({ side, inline, title, header, onClose, children }: PanelProps) {
  const t = useTranslations('platform.actions')
  if (!inline) {
    return (
      <SidePanel isOpen title={title} onClose={onClose}>
        {header}
        {children}
      </SidePanel>
    )
  }
  return (
    <aside className={side === 'start' ? styles.start : styles.end} aria-label={title}>
      <div className={styles.close}>
        <Button variant="quiet" size="small" icon="close" aria-label={t('close')} onPress={onClose} />
      </div>
      {header ?? <h2 className={styles.title}>{title}</h2>}
      {children}
    </aside>
  )
}
