import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ComboBox } from '../../../../platform/web/design/ComboBox.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listCommunityPeople, mostMentions } from '../../contract.ts'
import styles from '../Community.module.css'

type CallUponProps = {
  readonly editionId: string
  readonly personIds: readonly string[]
  readonly onChange: (personIds: string[]) => void
}

/** By name, whom this is for: they see it on their home page. */
export function CallUpon({ editionId, personIds, onChange }: CallUponProps) {
  const t = useTranslations('community.ask')
  const [isOpen, setIsOpen] = useState(personIds.length > 0)
  const { data } = useEndpoint(listCommunityPeople, { editionId, search: '' }, { enabled: isOpen })
  if (!isOpen)
    return (
      <div>
        <Button variant="link" icon="user" onPress={() => setIsOpen(true)}>
          {t('call')}
        </Button>
      </div>
    )
  const people = data?.people ?? []
  const called = people.filter(({ personId }) => personIds.includes(personId))
  return (
    <div className={styles.linkFields}>
      {called.length > 0 && (
        <ul className={styles.chips}>
          {called.map(({ personId, name }) => (
            <li key={personId} className={styles.called}>
              {name}
              <Button
                size="small"
                variant="quiet"
                icon="close"
                aria-label={t('uncall', { name })}
                onPress={() => onChange(personIds.filter((id) => id !== personId))}
              />
            </li>
          ))}
        </ul>
      )}
      {personIds.length < mostMentions && (
        <ComboBox
          // Emptied at each choice, for the next one.
          key={personIds.join(' ')}
          label={t('call')}
          description={t('callHelp')}
          options={people
            .filter(({ personId }) => !personIds.includes(personId))
            .map(({ personId, name }) => ({ value: personId, label: name }))}
          onChange={(id) => id !== null && onChange([...personIds, id])}
        />
      )}
    </div>
  )
}
