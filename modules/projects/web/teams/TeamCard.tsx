import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { nameMentor, type Candidate, type showTeams, type ToFill } from '../../contract.ts'
import styles from '../Projects.module.css'
import { PersonRow } from './PersonRow.tsx'

type Given = {
  readonly project: ToFill
  readonly shown: OutputOf<typeof showTeams>
  readonly people: readonly Candidate[]
  readonly onMove: (personId: string, to: string | null) => void
}

/** One team: who steers, who is in it, and which skills nobody brings yet. */
export function TeamCard({ project, shown, people, onMove }: Given) {
  const t = useTranslations('projects.teams')
  const { language } = useLanguage()
  const format = useFormatter()
  const wordRefusal = useRefusalText('projects')
  const name = useAction(nameMentor, {
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  const { id, title, mentor, places, skills, status } = project
  const lacking = skills.filter((skill) => !people.some((one) => one.skills.includes(skill)))
  const labelOf = (key: string) => shown.skills.find((one) => one.key === key)?.[language] ?? key
  return (
    <Card
      title={title}
      aside={
        <Badge tone={people.length > places ? 'care' : 'neutral'}>
          {t('places', { taken: people.length, places })}
        </Badge>
      }
    >
      <div className={styles.section}>
        <Select
          label={t('mentor')}
          value={mentor?.personId ?? ''}
          onChange={(personId) => name.run({ id, personId: personId || null })}
          options={[
            { value: '', label: t('nobody') },
            ...shown.mentors.map((one) => ({
              value: one.personId,
              label: t('mentorOption', { name: one.name, steers: one.steers, capacity: one.capacity }),
            })),
          ]}
        />
        {status === 'call' ? (
          <p className={styles.help}>{t('inCall')}</p>
        ) : (
          <>
            <ul className={styles.list}>
              {people.map((one) => (
                <PersonRow key={one.personId} person={one} shown={shown} at={id} onMove={onMove} />
              ))}
            </ul>
            {people.length === 0 && <p className={styles.help}>{t('empty')}</p>}
            {skills.length > 0 && (
              <p className={lacking.length > 0 ? styles.careful : styles.help}>
                {lacking.length > 0 ? t('lacks', { what: format.list(lacking.map(labelOf)) }) : t('complete')}
              </p>
            )}
          </>
        )}
      </div>
    </Card>
  )
}
