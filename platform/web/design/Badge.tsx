import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './Badge.module.css'
import tones from './tone.module.css'

export type Tone = 'info' | 'waiting' | 'care' | 'done' | 'neutral'

/** A word or a number with a tone; the word says it all, the colour only helps. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={classNames(styles.badge, tones[tone])}>{children}</span>
}
