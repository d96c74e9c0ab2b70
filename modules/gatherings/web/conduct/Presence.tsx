import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { SearchField } from '../../../../platform/web/design/SearchField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { notePresence, showConduct, type Came, type Conduct } from '../../contract.ts'
import styles from '../Gatherings.module.css'

const shownAtOnce = 12

/** Who is here, on site or by the link: noted at the door, one touch a person. */
export function Presence({ conduct: { gathering, people } }: { readonly conduct: Conduct }) {
  const t = useTranslations('gatherings.presence')
  const refusalText = useRefusalText('gatherings')
  const [searched, setSearched] = useState('')
  const [isAll, setIsAll] = useState(false)
  const note = useAction(notePresence, {
    refreshes: [showConduct],
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const count = (came: Came) => people.filter((person) => person.came === came).length
  const here = count('on-site') + count('by-link')
  const expected = people.filter(({ state, came }) => state === 'coming' || came !== null).length
  const word = searched.trim().toLocaleLowerCase()
  const found = people
    .filter(({ name }) => name.toLocaleLowerCase().includes(word))
    .toSorted((one, other) => Number(other.state === 'coming') - Number(one.state === 'coming'))
  const say = (personId: string, came: Came | null) => note.run({ id: gathering.id, personId, came })
  const isOpen = gathering.cancelledAt === null
  return (
    <section className={styles.section}>
      <h2>{t('title', { here, expected })}</h2>
      <p className={styles.help}>
        {t('text', { onSite: count('on-site'), byLink: count('by-link'), waiting: gathering.waiting })}
      </p>
      <SearchField label={t('search')} value={searched} onChange={setSearched} />
      <ul className={styles.people}>
        {found
          .slice(0, isAll || word !== '' ? undefined : shownAtOnce)
          .map(({ personId, name, state, came }) => (
            <li key={personId} className={styles.person}>
              <span>
                {name}{' '}
                {state !== null && came === null && (
                  <span className={styles.help}>{t(`state.${state}`)}</span>
                )}
              </span>
              {came !== null && <span className={styles.help}>{t(came)}</span>}
              {isOpen &&
                (came === null ? (
                  <span className={styles.actions}>
                    <Button
                      size="small"
                      aria-label={t('hereOf', { name })}
                      onPress={() => say(personId, 'on-site')}
                    >
                      {t('here')}
                    </Button>
                    {gathering.link !== null && (
                      <Button
                        size="small"
                        variant="quiet"
                        aria-label={t('linkOf', { name })}
                        onPress={() => say(personId, 'by-link')}
                      >
                        {t('byLinkShort')}
                      </Button>
                    )}
                  </span>
                ) : (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t('undoOf', { name })}
                    onPress={() => say(personId, null)}
                  >
                    {t('undo')}
                  </Button>
                ))}
            </li>
          ))}
      </ul>
      {!isAll && word === '' && found.length > shownAtOnce && (
        <Button variant="link" onPress={() => setIsAll(true)}>
          {t('all', { count: found.length - shownAtOnce })}
        </Button>
      )}
    </section>
  )
}
