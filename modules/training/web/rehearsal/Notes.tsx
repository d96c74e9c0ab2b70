import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { noteRehearsal, type Rehearsal } from '../../contract.ts'
import styles from './Rehearsal.module.css'

const pause = 800

/** The mentor's own: they save themselves, and nobody else is ever given them. */
export function Notes({ rehearsal: { id, notes } }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const [text, setText] = useState(notes)
  const [kept, setKept] = useState(notes)
  const { run, error } = useAction(noteRehearsal, {
    onSuccess: (_, sent) => setKept(sent.notes),
    refreshes: [],
  })
  useEffect(() => {
    if (text === kept) return
    const timer = setTimeout(() => run({ id, notes: text }), pause)
    return () => clearTimeout(timer)
  }, [id, text, kept, run])
  return (
    <div className={styles.notes}>
      <TextArea
        label={t('notes')}
        description={t(error ? 'notesNotKept' : text === kept ? 'notesHelp' : 'notesKeeping')}
        value={text}
        onChange={setText}
        onBlur={() => text !== kept && run({ id, notes: text })}
        rows={4}
        maxLength={8000}
      />
    </div>
  )
}
