import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Reminder } from '../../contract.ts'
import { DueToday } from './DueToday.tsx'
import styles from './Reminders.module.css'
import { RuleForm } from './RuleForm.tsx'
import { RuleWords } from './RuleWords.tsx'

/** One rule: when and to whom, who would get it today, and what they read. */
export function RulePanel({
  editionId,
  reminder,
  isChosen,
}: {
  readonly editionId: string
  readonly reminder: Reminder
  /** False for the one that the page opens by itself. */
  readonly isChosen: boolean
}) {
  const t = useTranslations('reminders.page')
  const panel = useRef<HTMLElement>(null)
  // On a phone it stands below the list: whoever chose it is brought to it.
  useEffect(() => {
    if (isChosen) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <section ref={panel} className={styles.panel} aria-label={t(`events.${reminder.event}`)}>
      <h2>{t(`events.${reminder.event}`)}</h2>
      <RuleForm editionId={editionId} reminder={reminder} />
      {reminder.isOn ? (
        <DueToday editionId={editionId} reminder={reminder} />
      ) : (
        <p className={styles.quiet}>{t('rule.off')}</p>
      )}
      <RuleWords editionId={editionId} reminder={reminder} />
    </section>
  )
}
