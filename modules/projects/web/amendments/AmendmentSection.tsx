import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { withdrawAmendment, type Amendment, type Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useToldText } from '../use-told-text.ts'
import { AmendmentChanges } from './AmendmentChanges.tsx'
import { toneOfAmendment } from './tone-of-amendment.ts'

type Given = {
  readonly project: Project
  readonly amendment: Amendment
  /** Another came after it, and the client may still take their yes back. */
  readonly isEarlier?: boolean
  /** For who steers: the brief, as it would be. */
  readonly onEdit?: () => void
}

/** What would change of what was agreed: since when it waits for the client, or what they said. */
export function AmendmentSection({ project, amendment, isEarlier = false, onEdit }: Given) {
  const t = useTranslations('projects.amendment')
  const days = useDays()
  const tell = useToldText()
  const wordRefusal = useRefusalText('projects')
  const { state, changes, by, proposedAt, word, answeredBy, answeredAt, answerWord } = amendment
  const withdraw = useAction(withdrawAmendment, {
    onSuccess: (told) => notify({ message: tell(t('withdrawnNotice'), told, project.contactName) }),
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  const waits = state === 'waits'
  // A junior reads that something is wrong, and not the words.
  const said = state === 'agreed' ? 'agreed' : answerWord === '' ? 'refusedOnly' : 'refused'
  return (
    <section className={styles.sunk}>
      <div className={styles.heading}>
        <h2>{t(isEarlier ? 'titleEarlier' : 'title')}</h2>
        <Badge tone={toneOfAmendment[state]}>{t(`state.${state}`)}</Badge>
      </div>
      <p className={styles.help}>{t('by', { name: by, on: days.of(proposedAt) })}</p>
      <AmendmentChanges changes={changes} state={state} />
      {word && <p className={styles.long}>{word}</p>}
      {waits ? (
        <p className={styles.help}>
          {t('since', { days: days.passed(proposedAt), until: days.of(amendment.lapsesAt) })} {t('help')}
        </p>
      ) : answeredBy ? (
        <p>
          {t(said, { name: answeredBy, on: days.of(answeredAt!) })}{' '}
          <span className={styles.long}>{answerWord}</span>
        </p>
      ) : (
        <p className={styles.help}>{t(state)}</p>
      )}
      {isEarlier && <p className={styles.help}>{t('mayGoBack')}</p>}
      {onEdit && (waits || state === 'refused' || state === 'overtaken') && (
        <div className={styles.actions}>
          <Button size="small" onPress={onEdit}>
            {t(waits ? 'change' : 'again')}
          </Button>
          {waits && (
            <Button
              size="small"
              variant="link"
              pending={withdraw.pending}
              onPress={() => withdraw.run({ id: project.id })}
            >
              {t('withdraw')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
