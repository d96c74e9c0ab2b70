import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { giveHourBack, removeHour, type Hour } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { AskDialog } from './AskDialog.tsx'
import { AnswerDialog } from './AnswerDialog.tsx'
import { RemoveHourDialog } from './RemoveHourDialog.tsx'

type Given = {
  readonly hour: Hour
  readonly teams: readonly { readonly projectId: string; readonly title: string }[]
  readonly isLead: boolean
  readonly isOver: boolean
}

/** One hour: free to be asked, taken, or ours with the question and its answer. */
export function HourRow({ hour, teams, isLead, isOver }: Given) {
  const t = useTranslations('projects.advisors')
  const days = useDays()
  const wordRefusal = useRefusalText('projects')
  const [dialog, setDialog] = useState<'ask' | 'answer' | 'remove'>()
  const { id, advisor, subject, startsAt, minutes, isTaken, asked, isMine } = hour
  const onError = (error: Error) => notify({ message: wordRefusal(error), tone: 'care' })
  const back = useAction(giveHourBack, { onSuccess: () => notify({ message: t('givenBack') }), onError })
  const remove = useAction(removeHour, { onSuccess: () => notify({ message: t('removed') }), onError })
  const values = { subject, when: days.hour(startsAt) }
  return (
    <li className={styles.row}>
      <div className={styles.heading}>
        <span className={styles.strong}>{subject}</span>
        {asked ? (
          <Badge tone="done">{t(asked.isMine ? 'ours' : 'mine')}</Badge>
        ) : (
          <Badge>{t(isTaken ? 'taken' : 'free')}</Badge>
        )}
      </div>
      <p className={styles.help}>{t('who', { name: advisor.name, when: days.hour(startsAt), minutes })}</p>
      {asked && (
        <div className={styles.stack}>
          <p className={styles.help}>{t('askedBy', { name: asked.by, title: asked.projectTitle })}</p>
          <p className={styles.long}>{asked.question}</p>
          {asked.answer && <blockquote className={styles.comment}>{asked.answer}</blockquote>}
        </div>
      )}
      <div className={styles.actions}>
        {!isTaken && !isOver && teams.length > 0 && !isMine && (
          <Button size="small" aria-label={t('askOf', values)} onPress={() => setDialog('ask')}>
            {t('ask')}
          </Button>
        )}
        {asked && isOver && (
          <Button size="small" aria-label={t('answerOf', values)} onPress={() => setDialog('answer')}>
            {t(asked.answer ? 'changeAnswer' : 'keepAnswer')}
          </Button>
        )}
        {asked?.isMine && !isOver && (
          <Button
            size="small"
            variant="link"
            aria-label={t('giveBackOf', values)}
            pending={back.pending}
            onPress={() => back.run({ id })}
          >
            {t('giveBack')}
          </Button>
        )}
        {(isMine || isLead) && !isOver && (
          <Button
            size="small"
            variant="link"
            aria-label={t('removeOf', values)}
            pending={remove.pending}
            onPress={() => (isTaken ? setDialog('remove') : remove.run({ id }))}
          >
            {t('remove')}
          </Button>
        )}
      </div>
      {dialog === 'ask' && <AskDialog hour={hour} teams={teams} onClose={() => setDialog(undefined)} />}
      {dialog === 'remove' && (
        <RemoveHourDialog
          values={values}
          pending={remove.pending}
          onRemove={() => {
            remove.run({ id })
            setDialog(undefined)
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'answer' && <AnswerDialog hour={hour} onClose={() => setDialog(undefined)} />}
    </li>
  )
}
