import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Candidate, showTeams } from '../../contract.ts'
import styles from '../Projects.module.css'

type Given = {
  readonly person: Candidate
  readonly shown: OutputOf<typeof showTeams>
  readonly at: string | null
  readonly onMove: (personId: string, to: string | null) => void
}

/** Somebody, what they can do, and where they go. */
export function PersonRow({ person, shown, at, onMove }: Given) {
  const all = useTranslations('projects')
  const t = useTranslations('projects.teams')
  const { language } = useLanguage()
  const labelOf = (key: string) => shown.skills.find((one) => one.key === key)?.[language] ?? key
  return (
    <li className={styles.stack}>
      <Select
        label={person.name}
        description={person.skills.map(labelOf).join(all('apart')) || t('noSkill')}
        value={at ?? ''}
        onChange={(to) => onMove(person.personId, to || null)}
        options={[
          { value: '', label: t('noTeam') },
          ...shown.projects
            .filter(({ status }) => status !== 'call')
            .map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
    </li>
  )
}
