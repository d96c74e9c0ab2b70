import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import type { Candidate, showTeams } from '../../contract.ts'
import styles from '../Projects.module.css'
import { PersonRow } from './PersonRow.tsx'

type Given = {
  readonly people: readonly Candidate[]
  readonly shown: OutputOf<typeof showTeams>
  readonly onMove: (personId: string, to: string | null) => void
}

/** Juniors who have no team yet. */
export function WithoutTeam({ people, shown, onMove }: Given) {
  const t = useTranslations('projects.teams')
  if (people.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('withoutTitle', { count: people.length })}</h2>
      <ul className={styles.teams}>
        {people.map((one) => (
          <PersonRow key={one.personId} person={one} shown={shown} at={null} onMove={onMove} />
        ))}
      </ul>
    </section>
  )
}
