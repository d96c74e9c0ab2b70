import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { removeTask, sayOfTask, type Task } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'

type Given = { readonly task: Task; readonly isOver: boolean }

/** One thing to do: done, blocked on what, or taken out; read alone once its project is closed. */
export function TaskRow({ task, isOver }: Given) {
  const t = useTranslations('projects.tasks')
  const days = useDays()
  const wordRefusal = useRefusalText('projects')
  const [blocking, setBlocking] = useState<string>()
  const { id, title, doer, dueOn, doneAt, blockedOn, blockedSince } = task
  const onError = (error: Error) => notify({ message: wordRefusal(error), tone: 'care' })
  const say = useAction(sayOfTask, { onSuccess: () => setBlocking(undefined), onError })
  const remove = useAction(removeTask, { onError })
  const isDone = doneAt !== null
  return (
    <li className={styles.row}>
      <div className={styles.heading}>
        <span className={styles.strong}>{title}</span>
        {blockedSince && <Badge tone="waiting">{t('blockedSince', { on: days.of(blockedSince) })}</Badge>}
      </div>
      <p className={styles.help}>
        {[doer?.name ?? t('nobody'), dueOn && t('for', { on: days.short(dueOn) })].filter(Boolean).join(', ')}
      </p>
      {blockedOn && <p className={styles.long}>{blockedOn}</p>}
      {blocking !== undefined && (
        <TextField label={t('on')} value={blocking} onChange={setBlocking} maxLength={300} />
      )}
      {!isOver && (
        <div className={styles.actions}>
          {blocking === undefined ? (
            <>
              <Button
                size="small"
                aria-label={t(isDone ? 'againOf' : 'doOf', { title })}
                pending={say.pending}
                onPress={() => say.run({ id, isDone: !isDone, blockedOn: '' })}
              >
                {t(isDone ? 'again' : 'do')}
              </Button>
              {!isDone && (
                <Button
                  size="small"
                  variant="link"
                  aria-label={t(blockedSince ? 'freeOf' : 'blockOf', { title })}
                  onPress={() =>
                    blockedSince ? say.run({ id, isDone: false, blockedOn: '' }) : setBlocking('')
                  }
                >
                  {t(blockedSince ? 'free' : 'block')}
                </Button>
              )}
              {!isDone && (
                <Button
                  size="small"
                  variant="link"
                  aria-label={t('removeOf', { title })}
                  onPress={() => remove.run({ id })}
                >
                  {t('remove')}
                </Button>
              )}
            </>
          ) : (
            <>
              <Button
                size="small"
                isDisabled={blocking.trim() === ''}
                pending={say.pending}
                onPress={() => say.run({ id, isDone: false, blockedOn: blocking })}
              >
                {t('say')}
              </Button>
              <Button size="small" variant="quiet" onPress={() => setBlocking(undefined)}>
                {t('cancel')}
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  )
}
