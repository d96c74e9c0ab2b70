import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { askToo, setIdeaAside, type Idea } from '../../contract.ts'
import styles from '../Workshops.module.css'
import { ProposeDialog } from './ProposeDialog.tsx'

const shownAtOnce = 5

type IdeasProps = { readonly ideas: readonly Idea[]; readonly editionId: string; readonly leads: boolean }

/** What is asked for again and again: one touch asks for it too, and anybody may say "I would hold it". */
export function Ideas({ ideas, editionId, leads }: IdeasProps) {
  const t = useTranslations('workshops.ideas')
  const refusalText = useRefusalText('workshops')
  const [isAll, setIsAll] = useState(false)
  const [answered, setAnswered] = useState<Idea>()
  const onError = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const ask = useAction(askToo, { onError })
  const setAside = useAction(setIdeaAside, { onError, onSuccess: () => notify({ message: t('asideDone') }) })
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      {ideas.length === 0 && <p className={styles.help}>{t('none')}</p>}
      <ul className={styles.rows}>
        {ideas.slice(0, isAll ? undefined : shownAtOnce).map((idea) => (
          <li key={idea.id} className={styles.idea}>
            <span>
              {idea.title} <span className={styles.help}>{t('asked', { count: idea.asks })}</span>
            </span>
            <span className={styles.actions}>
              <Button
                size="small"
                aria-pressed={idea.isMine}
                aria-label={t(idea.isMine ? 'notAnyMoreOf' : 'meTooOf', { title: idea.title })}
                onPress={() => ask.run({ id: idea.id, asks: !idea.isMine })}
              >
                {t(idea.isMine ? 'notAnyMore' : 'meToo')}
              </Button>
              <Button
                size="small"
                variant="link"
                aria-label={t('holdItOf', { title: idea.title })}
                onPress={() => setAnswered(idea)}
              >
                {t('holdIt')}
              </Button>
              {leads && (
                <Button
                  size="small"
                  variant="quiet"
                  icon="close"
                  aria-label={t('asideOf', { title: idea.title })}
                  onPress={() => setAside.run({ id: idea.id })}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
      {!isAll && ideas.length > shownAtOnce && (
        <Button variant="link" onPress={() => setIsAll(true)}>
          {t('all', { count: ideas.length - shownAtOnce })}
        </Button>
      )}
      {answered && (
        <ProposeDialog editionId={editionId} idea={answered} onClose={() => setAnswered(undefined)} />
      )}
    </section>
  )
}
