import { use } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { useParts } from '../../../../platform/web/slots.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { loadOnce } from '../load-once.ts'
import styles from './GestureList.module.css'
import { doneFound } from './slots.ts'

/** What the team has done today, and who: so that nobody does it twice. Nothing where nothing was. */
export function DoneToday({ editionId }: { editionId: string }) {
  const t = useTranslations('programmes.gestures')
  const format = useFormatter()
  const today = serverNow().toDateString()
  const isToday = (at: string) => new Date(at).toDateString() === today
  const done: { by: string; what: string }[] = []
  for (const load of useParts(doneFound)) {
    const useDone = use(loadOnce(load))
    // The list is fixed when the program starts, so the hooks are called in the same order each time.
    // oxlint-disable-next-line react/hooks, react/rules-of-hooks
    done.push(...useDone(editionId, isToday))
  }
  if (done.length === 0) return null
  const people = [...new Set(done.map(({ by }) => by))]
  return (
    <p className={styles.done}>
      {t('done')}{' '}
      {people
        .map((name) =>
          t('doneBy', {
            name: firstName(name) || t('somebody'),
            what: format.list(done.filter(({ by }) => by === name).map(({ what }) => what)),
          }),
        )
        .join(' · ')}
    </p>
  )
}
