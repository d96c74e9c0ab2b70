import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { addDays } from '../../../platform/calendar-day.ts'
import { Avatar } from '../../../platform/web/design/Avatar.tsx'
import { Button } from '../../../platform/web/design/Button.tsx'
import { StackedBar } from '../../../platform/web/design/StackedBar.tsx'
import type { Contacts } from '../contract.ts'
import { kindOf, kinds, type Moment } from '../rules.ts'
import styles from './Contacts.module.css'
import { RhythmDialog } from './RhythmDialog.tsx'

type SummaryProps = { readonly contacts: Contacts; readonly editionId: string }

const aheadDays = 30

/** What was done of what was due, by moment and by person; what comes within a month. */
export function Summary({ contacts, editionId }: SummaryProps) {
  const t = useTranslations('contacts.summary')
  const [isChanging, setIsChanging] = useState(false)
  const { pairs, on } = contacts
  const isOf = (kind: string) => (one: { moment: string | null }) =>
    one.moment !== null && kindOf(one.moment as Moment) === kind
  const byKind = kinds.flatMap((kind) => {
    const done = pairs.flatMap((pair) => pair.done.filter(isOf(kind))).length
    const due = pairs.flatMap((pair) => pair.due.filter(isOf(kind))).length
    return done + due === 0 ? [] : [{ kind, done, total: done + due }]
  })
  const people = new Map<string, number>()
  for (const { by } of pairs.flatMap((pair) => pair.done)) people.set(by, (people.get(by) ?? 0) + 1)
  const until = addDays(on, aheadDays)
  const ahead = pairs.filter(({ next }) => next !== null && next.dueOn <= until).length
  return (
    <aside className={styles.summary}>
      {byKind.length > 0 && (
        <section>
          <h2>{t('byMoment')}</h2>
          {byKind.map(({ kind, done, total }) => (
            <div key={kind} className={styles.bar}>
              <p className={styles.barWords}>
                <span>{t(`kinds.${kind}`)}</span> <span>{t('of', { done, total })}</span>
              </p>
              <StackedBar
                label={t('of', { done, total })}
                total={total}
                parts={[
                  { label: t('done'), value: done, colour: 1 },
                  { label: t('due'), value: total - done, colour: 1, missing: true },
                ]}
              />
            </div>
          ))}
          <p className={styles.quiet}>{t('hatched')}</p>
        </section>
      )}
      {people.size > 0 && (
        <section>
          <h2>{t('byPerson')}</h2>
          <ul>
            {[...people].map(([name, count]) => (
              <li key={name} className={styles.person}>
                <Avatar name={name} size="small" />
                <span>{name}</span>
                <strong>{count}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('ahead')}</h2>
        <p>{t('aheadText', { pairs: ahead })}</p>
        <Button variant="link" onPress={() => setIsChanging(true)}>
          {t('change')}
        </Button>
      </section>
      {isChanging && (
        <RhythmDialog
          editionId={editionId}
          rhythm={contacts.rhythm}
          revision={contacts.rhythmRevision}
          onClose={() => setIsChanging(false)}
        />
      )}
    </aside>
  )
}
