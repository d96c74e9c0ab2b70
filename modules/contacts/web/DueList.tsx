import { useTranslations } from 'use-intl'
import { daysBetween } from '../../../platform/calendar-day.ts'
import { AvatarPair } from '../../../platform/web/design/AvatarPair.tsx'
import { Button } from '../../../platform/web/design/Button.tsx'
import { TakeGesture } from '../../programmes/web/index.ts'
import type { ContactedPair } from '../contract.ts'
import styles from './Contacts.module.css'
import { useMomentWords } from './use-moment-words.ts'

type DueListProps = {
  readonly editionId: string
  readonly pairs: readonly ContactedPair[]
  readonly on: string
  readonly onNote: (pair: ContactedPair) => void
}

/** A week after its day, a contact is late. */
const lateAfterDays = 7

/** One line a pair, the longest wait first. */
export function DueList({ editionId, pairs, on, onNote }: DueListProps) {
  const t = useTranslations('contacts.page')
  const words = useMomentWords()
  if (pairs.length === 0) return <p className={styles.none}>{t('nothingDue')}</p>
  const longestFirst = pairs.toSorted((one, other) => one.due[0]!.dueOn.localeCompare(other.due[0]!.dueOn))
  return (
    <ul className={styles.box}>
      {longestFirst.map((pair) => {
        const [first, ...others] = pair.due
        const days = daysBetween(first!.dueOn, on)
        return (
          <li key={pair.relationshipId} className={styles.due}>
            <AvatarPair
              first={pair.parties[0]?.name ?? ''}
              second={pair.parties[1]?.name ?? ''}
              size="small"
            />
            <div className={styles.words}>
              <p className={styles.name}>{words.names(pair)}</p>
              <p className={styles.quiet}>
                {words.moment(first!.moment)}
                {others.length > 0 && ` ${t('more', { count: others.length })}`}
              </p>
            </div>
            <p className={days > lateAfterDays ? styles.late : styles.quiet}>
              {t('dueOn', { day: words.day(first!.dueOn), days })}
            </p>
            <TakeGesture
              editionId={editionId}
              gestureKey={`contacts ${pair.relationshipId}`}
              about={words.names(pair)}
            />
            <Button
              size="small"
              onPress={() => onNote(pair)}
              aria-label={t('noteOf', { names: words.names(pair) })}
            >
              {t('noteShort')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
