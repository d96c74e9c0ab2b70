import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../../../../platform/contract.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { editReminder, listReminders, type Reminder, type ReminderWords } from '../../contract.ts'
import styles from './Reminders.module.css'

type WordsFormProps = {
  readonly editionId: string
  readonly reminder: Reminder
  readonly wording: NonNullable<Reminder['wording']>
  readonly language: Language
}

/** The team's words in one language; the other language is left as it is. */
export function WordsForm({ editionId, reminder, wording, language }: WordsFormProps) {
  const t = useTranslations('reminders.page.rule')
  const refusalText = useRefusalText('reminders')
  const { event, isOn, days, audience, isOwn } = reminder
  const [words, setWords] = useState(wording[language])
  const edit = useAction(editReminder, {
    refreshes: [listReminders],
    onSuccess: () => notify({ message: t('saved') }),
  })
  const save = (said: ReminderWords | null) => {
    const kept = { fr: isOwn.fr ? wording.fr : null, en: isOwn.en ? wording.en : null }
    edit.run({ editionId, event, isOn, days, audience, wording: { ...kept, [language]: said } })
  }
  const { subject, text } = words
  const isComplete = subject.trim() !== '' && text.trim() !== ''
  return (
    <div className={styles.form}>
      <TextField
        label={t('subject')}
        value={subject}
        maxLength={150}
        onChange={(next) => setWords({ ...words, subject: next })}
      />
      <TextArea
        label={t('body')}
        value={text}
        rows={5}
        maxLength={1000}
        description={t('placeholders', { names: '{partner}, {days}, {date}' })}
        onChange={(next) => setWords({ ...words, text: next })}
      />
      {edit.error && (
        <Banner tone="care" live>
          {refusalText(edit.error)}
        </Banner>
      )}
      <div className={styles.actions}>
        <Button
          variant="secondary"
          pending={edit.pending}
          isDisabled={!isComplete}
          onPress={() => save(words)}
        >
          {t('save')}
        </Button>
        {isOwn[language] && (
          <Button variant="quiet" onPress={() => save(null)}>
            {t('ours')}
          </Button>
        )}
      </div>
    </div>
  )
}
