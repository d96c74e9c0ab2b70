import { useTranslations } from 'use-intl'
import type { Alternative, PairIds } from '../../rules.ts'
import { useSay } from '../use-say.ts'
import styles from './NearPeople.module.css'
import { useStudio } from './studio-context.ts'

type NearPeopleProps = {
  title: string
  people: readonly Alternative[]
  pairWith: (memberId: string) => PairIds
  /** What is said of each; what would be gained and lost unless given. */
  words?: (person: Alternative) => string
}

/** Who else was near, with what would be gained and lost. A click explains that pair in turn. */
export function NearPeople({ title, people, pairWith, words }: NearPeopleProps) {
  const t = useTranslations('matching.studio.why')
  const { select } = useStudio()
  const say = useSay()
  return (
    <section className={styles.near}>
      <h3 className={styles.title}>{title}</h3>
      {people.length === 0 && <p className={styles.words}>{t('nobodyNear')}</p>}
      <ul role="list">
        {people.map((person) => (
          <li key={person.memberId} className={styles.person}>
            <span>
              <button
                type="button"
                className={styles.name}
                onClick={() => select({ kind: 'pair', pair: pairWith(person.memberId) })}
              >
                {person.name}
              </button>{' '}
              <span className={styles.words}>{words ? words(person) : say(person)}</span>
            </span>
            <span className={styles.score}>{person.score}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
