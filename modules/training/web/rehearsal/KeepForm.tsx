import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { keepOfRehearsal, type Rehearsal } from '../../contract.ts'
import training from '../Training.module.css'

/** "What I keep of it": their own line. */
export function KeepForm({ rehearsal: { id, kept } }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const wordRefusal = useRefusalText('training')
  const [text, setText] = useState(kept ?? '')
  const keep = useAction(keepOfRehearsal, {
    onSuccess: () => notify({ message: t('keptDone') }),
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  return (
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
  )
}
