import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { AvatarPair } from '../../../platform/web/design/AvatarPair.tsx'
import { Button } from '../../../platform/web/design/Button.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../platform/web/use-refusal-text.ts'
import { removeContact, type ContactedPair } from '../contract.ts'
import styles from './Contacts.module.css'
import { useMomentWords } from './use-moment-words.ts'

const shownFirst = 7

/** The latest first: with whom, when, who, how, and the team's own line. */
export function DoneList({ pairs }: { readonly pairs: readonly ContactedPair[] }) {
  const t = useTranslations('contacts.page')
  const h = useTranslations('contacts.how')
  const words = useMomentWords()
  const refusalText = useRefusalText('contacts')
  const [isWhole, setIsWhole] = useState(false)
  const remove = useAction(removeContact, {
    onSuccess: () => notify({ message: t('removed') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const all = pairs
    .flatMap((pair) => pair.done.map((contact) => ({ pair, ...contact })))
    .toSorted((one, other) => other.on.localeCompare(one.on))
  if (all.length === 0) return null
  return (
    <section>
      <h2>{t('latest')}</h2>
      <ul className={styles.done}>
        {(isWhole ? all : all.slice(0, shownFirst)).map(({ id, pair, moment, on, how, line, by }) => (
          <li key={id} className={styles.contact}>
            <AvatarPair
              first={pair.parties[0]?.name ?? ''}
              second={pair.parties[1]?.name ?? ''}
              size="small"
            />
            <div className={styles.words}>
              <p className={styles.name}>{words.names(pair)}</p>
              <p className={styles.quiet}>
                {words.moment(moment)} · {t('doneBy', { day: words.day(on), by, how: h(how) })}
              </p>
              {line && <p>{line}</p>}
            </div>
            <Button
              variant="quiet"
              size="small"
              icon="trash"
              isDisabled={remove.pending}
              aria-label={t('removeOf', { names: words.names(pair), day: words.day(on) })}
              onPress={() => remove.run({ id })}
            />
          </li>
        ))}
      </ul>
      {!isWhole && all.length > shownFirst && (
        <Button variant="link" onPress={() => setIsWhole(true)}>
          {t('all', { count: all.length })}
        </Button>
      )}
    </section>
  )
}
