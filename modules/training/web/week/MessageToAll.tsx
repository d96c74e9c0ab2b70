import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { clearDraft, readDraft, writeDraft } from '../../../../platform/web/drafts.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { useSession } from '../../../../platform/web/session.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { writeToFollowers, type CourseWeek } from '../../contract.ts'
import { useForgottenLine } from '../use-forgotten-line.ts'
import { useWeekWords } from '../use-week-words.ts'
import { fullName } from './lines-of-week.ts'
import { MorningWaits } from './MorningWaits.tsx'
import styles from './Week.module.css'

const key = 'course-message'

/** One message to all, or to a selection: each has it in their own conversation. What is typed is kept until it is sent. */
export function MessageToAll({ week }: { readonly week: CourseWeek }) {
  const { rows, month, forgotten } = week
  const t = useTranslations('training')
  const format = useFormatter()
  const when = useWeekWords()
  const lineOf = useForgottenLine()
  const organisation = useOrganisation()
  const isPaid = useSession()?.conditions.includes('course-paid') ?? false
  const wordRefusal = useRefusalText('training')
  const [text, setText] = useState(() => {
    const kept = readDraft(localStorage, key, serverNow())?.['text']
    return typeof kept === 'string' ? kept : ''
  })
  const [left, setLeft] = useState<readonly string[]>()
  const [isChoosing, setIsChoosing] = useState(false)
  const send = useAction(writeToFollowers, {
    onSuccess: ({ notSent, ...counts }) => {
      setText('')
      clearDraft(localStorage, key)
      notify({ message: t('message.done', counts).trim() })
      if (notSent.length > 0)
        notify({
          message: t('message.notSent', { names: format.list(notSent.map(({ name }) => name)) }),
          tone: 'care',
        })
    },
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  const all = rows.map(({ relationshipId }) => relationshipId)
  const chosen = left ? all.filter((id) => left.includes(id)) : all
  const type = (value: string) => {
    setText(value)
    writeDraft(localStorage, key, { text: value }, serverNow())
  }
  const run = (at: 'now' | 'morning') => send.run({ relationshipIds: chosen, text: text.trim(), when: at })
  const canSend = text.trim() !== '' && chosen.length > 0
  const now = serverNow().toISOString()
  const clocks = new Map(
    rows
      .filter(({ relationshipId }) => chosen.includes(relationshipId))
      .map((row) => [when.hour(now, row.timeZone), row]),
  )
  return (
    <div className={styles.foot}>
      {week.morning.length > 0 && (
        <MorningWaits
          week={week}
          onBack={(words) => type([text.trim(), words].filter(Boolean).join('\n\n'))}
        />
      )}
      <div className={styles.composer}>
        <TextArea
          label={t('message.label')}
          value={text}
          onChange={type}
          rows={2}
          maxLength={5000}
          description={
            clocks.size > 1
              ? t('message.clock', {
                  hours: format.list([...clocks].map(([hour, { name }]) => `${hour} (${firstName(name)})`)),
                })
              : undefined
          }
        />
        <div className={styles.sending}>
          <Button size="small" icon="people" onPress={() => setIsChoosing(true)}>
            {left ? t('message.chosen', { count: chosen.length }) : t('message.all', { count: all.length })}
          </Button>
          <Button icon="send" isDisabled={!canSend} pending={send.pending} onPress={() => run('now')}>
            {t('message.now')}
          </Button>
          <Button icon="sun" variant="quiet" isDisabled={!canSend} onPress={() => run('morning')}>
            {t('message.morning')}
          </Button>
        </div>
      </div>
      <div>
        <p className={styles.help}>
          {t('week.month', month)}{' '}
          {isPaid && <TextLink href={`/${organisation}/statement`}>{t('week.statement')}</TextLink>}
        </p>
        {forgotten.length > 0 && (
          <p className={styles.help}>
            {t('week.forgottenMost', { lines: format.list(forgotten.map(({ line }) => lineOf(line))) })}
          </p>
        )}
      </div>
      {isChoosing && (
        <Dialog
          isOpen
          onClose={() => setIsChoosing(false)}
          title={t('message.chooseTitle')}
          actions={
            <Button variant="primary" onPress={() => setIsChoosing(false)}>
              {t('message.ok')}
            </Button>
          }
        >
          <CheckboxGroup
            label={t('message.to')}
            value={[...chosen]}
            onChange={(ids) => setLeft(ids.length === all.length ? undefined : ids)}
            options={rows.map((row) => ({ value: row.relationshipId, label: fullName(row) }))}
          />
        </Dialog>
      )}
    </div>
  )
}
