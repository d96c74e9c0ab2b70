import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { VisuallyHidden } from '../../../../platform/web/design/VisuallyHidden.tsx'
import styles from './LevelOrder.module.css'

type LevelOrderProps = {
  intro: string | null
  labels: readonly string[]
  onChange: (labels: string[]) => void
  onDone: () => void
}

/** A list that two buttons a line rearrange; the focus stays on the level that moves. */
export function LevelOrder({ intro, labels, onChange, onDone }: LevelOrderProps) {
  const t = useTranslations('enrolment.sheetIn.levels')
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const move = (from: number, step: -1 | 1) => {
    const to = from + step
    const level = labels[from]!
    onChange(labels.with(from, labels[to]!).with(to, level))
    setSaid(t('moved', { level, position: to + 1, count: labels.length }))
    // Its button at the edge is disabled: the other one of the same level then takes the focus.
    requestAnimationFrame(() => {
      const buttons = list.current?.children[to]?.querySelectorAll('button')
      const wanted = buttons?.[step === -1 ? 0 : 1]
      const usable = wanted?.disabled === false ? wanted : buttons?.[step === -1 ? 1 : 0]
      usable?.focus()
    })
  }
  return (
    <div className={styles.order}>
      {intro !== null && <p className={styles.intro}>{intro}</p>}
      <ol ref={list} className={styles.list}>
        {labels.map((label, index) => (
          <li key={label} className={styles.level}>
            <span className={styles.label}>{label}</span>
            <Button
              size="small"
              variant="quiet"
              icon="chevron-up"
              isDisabled={index === 0}
              aria-label={t('up', { level: label })}
              onPress={() => move(index, -1)}
            />
            <Button
              size="small"
              variant="quiet"
              icon="chevron-down"
              isDisabled={index === labels.length - 1}
              aria-label={t('down', { level: label })}
              onPress={() => move(index, 1)}
            />
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      <Button size="small" onPress={onDone}>
        {t('done')}
      </Button>
    </div>
  )
}
