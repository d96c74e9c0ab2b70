import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { keepOfRehearsal, type Rehearsal } from '../../contract.ts'
import training from '../Training.module.css'
import styles from './Rehearsal.module.css'

/** Side by side, with what is kept of it. */
export function BothWords({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const organisation = useOrganisation()
  const { id, ownWords, mentorWords, menteeName, mentorName, isMentor, kept, relationshipId } = rehearsal
  const [text, setText] = useState(kept ?? '')
  const keep = useAction(keepOfRehearsal, { onSuccess: () => notify({ message: t('keptDone') }) })
  return (
    <div className={training.page}>
      <div className={styles.both}>
        {(
          [
            [menteeName, ownWords],
            [mentorName, mentorWords],
          ] as const
        ).map(([name, words]) => (
          <section key={name} className={styles.aside}>
            <h2>{name}</h2>
            {(['good', 'hard', 'next'] as const).map(
              (one) =>
                words?.[one] && (
                  <div key={one}>
                    <h3>{t(`words.${one}`)}</h3>
                    <p className={training.long}>{words[one]}</p>
                  </div>
                ),
            )}
          </section>
        ))}
      </div>
      {isMentor ? (
        kept && <blockquote className={training.word}>{kept}</blockquote>
      ) : (
        <form
          className={training.section}
          onSubmit={(event) => {
            event.preventDefault()
            keep.run({ id, kept: text.trim() })
          }}
        >
          <TextField label={t('keep')} value={text} onChange={setText} maxLength={500} />
          <div className={training.actions}>
            <Button type="submit" variant="primary" pending={keep.pending}>
              {t('keepButton')}
            </Button>
          </div>
        </form>
      )}
      <div className={training.actions}>
        <LinkButton href={`/${organisation}/pairs/${relationshipId}`}>{t('back')}</LinkButton>
      </div>
    </div>
  )
}
