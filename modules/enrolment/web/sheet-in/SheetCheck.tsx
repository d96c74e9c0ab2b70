import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { LeftOut } from './LeftOut.tsx'
import type { Settled } from './reading/reading-protocol.ts'
import styles from './SheetCheck.module.css'
import { shortened } from './shortened.ts'
import { summarise, wasAllRead } from './summarise.ts'
import type { SheetHere } from './use-sheet-in.ts'

type SheetCheckProps = {
  result: Settled
  sheets: readonly SheetHere[]
  isStale: boolean
  invites: boolean
}

/** The answer first: how many people are ready, in which roles, and what was added, left out or wrong. */
export function SheetCheck({ result, sheets, isStale, invites }: SheetCheckProps) {
  const t = useTranslations('enrolment.sheetIn.check')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The button that chose the file is gone: the answer takes the focus that it held.
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true })
  }, [])
  const { language } = useLanguage()
  const { people, wrong, names } = summarise(result, sheets, language)
  const silent = result.volunteers.filter(({ email }) => email === null).map(({ name }) => name)
  const line = (key: 'themes' | 'questions' | 'options' | 'widened', list: string[]) =>
    list.length > 0 && <li>{t(key, { count: list.length, names: shortened(list) })}</li>
  return (
    <section className={styles.check} aria-busy={isStale}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {t('title', { count: people.all })}
      </h2>
      <p className={styles.roles}>
        {people.mentors > 0 && <span>{t('mentors', { count: people.mentors })}</span>}
        {people.mentees > 0 && <span>{t('mentees', { count: people.mentees })}</span>}
        {people.both > 0 && <span>{t('both', { count: people.both })}</span>}
        {people.places > 0 && <span>{t('places', { count: people.places })}</span>}
      </p>
      <p className={styles.state} role="status">
        {result.problems.length === 0 && (
          <Badge tone="done">
            <Icon name="check" size={16} /> {t(wasAllRead(sheets) ? 'noProblem' : 'noProblemInRead')}
          </Badge>
        )}
        {wrong.rows > 0 && <Badge tone="care">{t('rowsOut', { count: wrong.rows })}</Badge>}
        {wrong.cells > 0 && <Badge tone="waiting">{t('cellsOut', { count: wrong.cells })}</Badge>}
        {wrong.toKnow > 0 && <Badge tone="info">{t('toKnow', { count: wrong.toKnow })}</Badge>}
      </p>
      <ul className={styles.facts}>
        {invites && silent.length > 0 && (
          <li>{t('noAddress', { count: silent.length, names: shortened(silent) })}</li>
        )}
        {line('themes', names.themes)}
        {line('questions', names.questions)}
        {line('options', names.options)}
        {line('widened', names.widened)}
        {names.team.length > 0 && <li>{t('team', { columns: shortened(names.team, 20) })}</li>}
      </ul>
      <LeftOut names={names} />
    </section>
  )
}
