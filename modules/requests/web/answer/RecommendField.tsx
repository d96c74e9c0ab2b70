import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { SearchField } from '../../../../platform/web/design/SearchField.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useSettled } from '../../../../platform/web/use-settled.ts'
import { listMentors, type MentorShown } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { useMentorWords } from '../mentor/use-mentor-words.ts'

type RecommendFieldProps = {
  readonly editionId: string
  /** The one who recommends: nobody sends a request back to themself. */
  readonly enrolmentId: string
  readonly chosen: MentorShown | null
  readonly onChoose: (mentor: MentorShown | null) => void
}

const mostShown = 5

/** "I know somebody who might": one of the edition who has a place, found by name or by what they do. */
export function RecommendField({ editionId, enrolmentId, chosen, onChoose }: RecommendFieldProps) {
  const t = useTranslations('requests.recommend')
  const words = useMentorWords()
  const [isOpen, setIsOpen] = useState(false)
  const [search, setSearch] = useState('')
  const wanted = useSettled(search.trim())
  const { data } = useEndpoint(
    listMentors,
    { editionId, search: wanted, only: 'free' },
    { enabled: isOpen && wanted.length > 1 },
  )
  if (chosen)
    return (
      <p>
        {t('chosen', { name: chosen.name })}{' '}
        <Button variant="link" onPress={() => onChoose(null)}>
          {t('nobody')}
        </Button>
      </p>
    )
  if (!isOpen)
    return (
      <div>
        <Button variant="link" icon="user" onPress={() => setIsOpen(true)}>
          {t('open')}
        </Button>
      </div>
    )
  const found = (data?.mentors ?? []).filter((mentor) => mentor.enrolmentId !== enrolmentId)
  return (
    <div className={styles.main}>
      <p className={styles.quiet}>{t('searchHelp')}</p>
      <SearchField label={t('search')} value={search} onChange={setSearch} />
      {wanted.length > 1 && data && found.length === 0 && (
        <p className={styles.quiet} role="status">
          {t('none')}
        </p>
      )}
      {wanted.length > 1 && found.length > 0 && (
        <RadioGroup
          label={t('who')}
          value={null}
          onChange={(id) => onChoose(found.find((mentor) => mentor.enrolmentId === id) ?? null)}
          options={found.slice(0, mostShown).map((mentor) => ({
            value: mentor.enrolmentId,
            label: mentor.name,
            description: words.line(mentor),
          }))}
        />
      )}
      {found.length > mostShown && <p className={styles.quiet}>{t('more')}</p>}
    </div>
  )
}
