import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import type { Defence } from '../../contract.ts'
import { useWeekWords } from '../use-week-words.ts'
import { RubricTable } from '../rubric/RubricTable.tsx'
import styles from '../Training.module.css'

const tones = { validated: 'done', 'to-complete': 'waiting', 'to-redo': 'care' } as const

/** Who, on what, when, before whom; and what the jury said, with its reasons. */
export function DefenceLine({
  defence,
  children,
}: {
  readonly defence: Defence
  readonly children?: ReactNode
}) {
  const t = useTranslations('training.defence')
  const format = useFormatter()
  const when = useWeekWords()
  const { menteeName, projectTitle, place, jury, as, result, reasons, backOn } = defence
  const levels = Object.fromEntries(defence.rubric.flatMap(({ id, level }) => (level ? [[id, level]] : [])))
  return (
    <li className={styles.row}>
      <div className={styles.heading}>
        <h3>{t('line', { name: menteeName, title: projectTitle })}</h3>
        <span className={styles.actions}>
          {result ? (
            <Badge tone={tones[result]}>{t(`results.${result}`)}</Badge>
          ) : (
            <Badge tone="info">{t(`as.${as}`)}</Badge>
          )}
          {children}
        </span>
      </div>
      <p className={styles.help}>
        {[when.ofDefence(defence, serverNow()), place, t('jury', { names: format.list(jury) })].join(', ')}
      </p>
      {defence.rubric.length > 0 && (
        <Disclosure level={4} title={t(result ? 'rubricSeen' : 'rubric', { count: defence.rubric.length })}>
          {result ? (
            <RubricTable rubric={defence.rubric} columns={[{ label: t('juryColumn'), levels }]} />
          ) : (
            <ul className={styles.lines}>
              {defence.rubric.map(({ id, title, hint }) => (
                <li key={id}>{hint === '' ? title : t('criterion', { title, hint })}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      {reasons !== '' && <p className={styles.long}>{reasons}</p>}
      {backOn && <p className={styles.strong}>{t('back', { day: when.day(backOn) })}</p>}
    </li>
  )
}
