import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Tooltip.module.css'

/** A short name or reason shown on hover and on focus. Never the only place of something needed. */
export function Tooltip({ words, children }: { words: ReactNode; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip offset={6} className={styles.tooltip!}>
        {words}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
