import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { longestNote, showMeetingPapers, writeNote, type Note, type NoteAudience } from '../../contract.ts'
import styles from './Preparing.module.css'

type NoteFieldProps = {
  readonly meetingId: string
  readonly audience: NoteAudience
  readonly note: Note | undefined
  readonly name: string
}

/** One's own text for one audience. What is typed stays on this page until it is saved, also in another tab of it. */
export function NoteField({ meetingId, audience, note, name }: NoteFieldProps) {
  const t = useTranslations('meetings.notes')
  const refusalText = useRefusalText('meetings')
  const draft = `note ${meetingId} ${audience}`
  const [text, setText] = useState(() => kept.get(draft) ?? note?.text ?? '')
  const change = (next: string) => {
    kept.set(draft, next)
    setText(next)
  }
  const write = useAction(writeNote, {
    refreshes: [showMeetingPapers],
    onSuccess: () => {
      kept.delete(draft)
      notify({ message: t('saved') })
    },
  })
  const isChanged = text.trim() !== (note?.text ?? '')
  return (
    <div className={styles.fields}>
      <TextArea
        label={t(`label.${audience}`, { name })}
        value={text}
        rows={7}
        maxLength={longestNote}
        onChange={change}
      />
      {write.error && (
        <Banner tone="care" live>
          {refusalText(write.error)}
        </Banner>
      )}
      {isChanged && (
        <Button
          variant="primary"
          pending={write.pending}
          onPress={() => write.run({ id: meetingId, audience, text, editedAt: note?.editedAt ?? null })}
        >
          {t('save')}
        </Button>
      )}
    </div>
  )
}

/** What is typed and not saved, while the page is open. */
const kept = new Map<string, string>()
