import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../../../../platform/contract.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import type { Reminder, ReminderWords } from '../../contract.ts'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import styles from './Reminders.module.css'
import { useEditReminder } from './use-edit-reminder.ts'

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
  const { isOwn } = reminder
  const saved = wording[language]
  const [begun, setBegun] = useState(saved)
  const [words, setWords] = useState(saved)
  const isTouched = !areAlike(words, begun)
  const take = () => {
    setBegun(saved)
    setWords(saved)
  }
  if (!isTouched && !areAlike(saved, begun)) take()
  const edit = useEditReminder(editionId, reminder, { isTouched, onSaved: () => setBegun(words) })
  const save = (said: ReminderWords | null) => {
    const kept = { fr: isOwn.fr ? wording.fr : null, en: isOwn.en ? wording.en : null }
    edit.save({ wording: { ...kept, [language]: said } })
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
      {edit.hasConflict && (
        <ChangedMeanwhile
          saved={`${saved.subject} / ${saved.text}`}
          onKeepMine={() => save(words)}
          onTakeSaved={() => {
            take()
            edit.takeSaved()
          }}
        />
      )}
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

const areAlike = (one: ReminderWords, other: ReminderWords) =>
  one.subject === other.subject && one.text === other.text
