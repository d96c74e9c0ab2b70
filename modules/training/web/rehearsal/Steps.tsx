import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import type { Rehearsal } from '../../contract.ts'
import { useShare } from './Clock.tsx'
import styles from './Rehearsal.module.css'

const steps = ['showing', 'answering', 'own', 'mentor'] as const

/** Four steps as bars: those that are over full, the one under way as far as its clock is. */
export function Steps({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const { step, stepSince, pausedAt, minutes, alone, isMentor } = rehearsal
  const shown = alone ? steps.slice(0, 3) : steps
  const at = step === 'over' ? shown.length : shown.findIndex((one) => one === step)
  const lengths = { ...minutes, own: 5, mentor: 10 }
  const share = useShare(stepSince, lengths[shown[at] ?? 'mentor'], pausedAt)
  return (
    <ol className={styles.steps}>
      {shown.map((one, nth) => (
        <li
          key={one}
          aria-current={nth === at ? 'step' : undefined}
          className={classNames(styles.step, nth < at && styles.past, nth === at && styles.now)}
          style={{ '--share': `${Math.round((nth === at ? share : 0) * 100)}%` } as CSSProperties}
        >
          {t(`steps.${one === (isMentor ? 'mentor' : 'own') ? 'yours' : one}`)}
          <span className={styles.quiet}>{t('minutes', { minutes: lengths[one] })}</span>
        </li>
      ))}
    </ol>
  )
}
