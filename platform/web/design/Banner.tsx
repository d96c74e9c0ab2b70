import { useEffect, useRef, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Tone } from './Badge.tsx'
import styles from './Banner.module.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'
import tones from './tone.module.css'

const icons: Record<Tone, IconName> = {
  info: 'information',
  waiting: 'clock',
  care: 'warning',
  done: 'check',
  neutral: 'information',
}

export type BannerProps = {
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** Read out when it appears: for what follows an action. */
  live?: boolean
  /** Is read out and comes into view when it appears: for what stops an action and asks for a choice. */
  takesFocus?: boolean
}

/** A sentence that stands on the page until its cause is gone, with what can be done about it. */
export function Banner({
  tone = 'info',
  title,
  children,
  actions,
  live = false,
  takesFocus = false,
}: BannerProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus])
  const role = takesFocus ? 'alert' : live ? 'status' : undefined
  return (
    <div
      ref={box}
      className={classNames(styles.banner, tones[tone])}
      role={role}
      tabIndex={takesFocus ? -1 : undefined}
    >
      <Icon name={icons[tone]} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
