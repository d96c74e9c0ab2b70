import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { OutputOfNetwork } from '../../contract.ts'
import styles from './Network.module.css'
import { NudgeDialog } from './NudgeDialog.tsx'

type NeverAskedProps = { readonly editionId: string; readonly network: OutputOfNetwork }
type Person = OutputOfNetwork['neverAsked']['people'][number]

const firstShown = 3
const day = 86_400_000

/** Mentors whom nobody has ever asked, each with one concrete proposal. */
export function NeverAsked({ editionId, network }: NeverAskedProps) {
  const t = useTranslations('insights.network.neverAsked')
  const { language } = useLanguage()
  const [showsAll, setShowsAll] = useState(false)
  const [proposing, setProposing] = useState<Person>()
  const { count, people } = network.neverAsked
  if (count === 0) return null
  const wordsOf = (key: string) => network.themes.find((theme) => theme.key === key)!.words[language]
  const months = (since: string) =>
    Math.max(1, Math.round((Date.parse(network.now) - Date.parse(since)) / (30.4 * day)))
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{t('title', { count })}</h2>
        {!showsAll && people.length > firstShown && (
          <Button variant="link" onPress={() => setShowsAll(true)}>
            {t('all', { count: people.length })}
          </Button>
        )}
      </div>
      <ul className={styles.rows}>
        {people.slice(0, showsAll ? people.length : firstShown).map((person) => (
          <li key={person.enrolmentId} className={styles.row}>
            <Avatar name={person.name} size="small" />
            <div>
              <strong>{person.name}</strong>
              <p className={styles.quiet}>{[person.jobTitle, person.city].filter(Boolean).join(', ')}</p>
            </div>
            <p>
              {person.theme === null ? t('another') : t('openTo', { theme: wordsOf(person.theme) })}{' '}
              <span className={styles.fine}>{t('since', { months: months(person.since) })}</span>
            </p>
            {person.writtenTo ? (
              <span className={styles.fine}>{t('proposed')}</span>
            ) : (
              person.theme !== null && (
                <Button
                  size="small"
                  aria-label={t('proposeTo', { name: person.name })}
                  onPress={() => setProposing(person)}
                >
                  {t('propose')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {proposing && proposing.theme !== null && (
        <NudgeDialog
          editionId={editionId}
          kind="theme"
          theme={{ key: proposing.theme, words: wordsOf(proposing.theme) }}
          people={[proposing]}
          onClose={() => setProposing(undefined)}
        />
      )}
    </section>
  )
}
