import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import type { Decision } from '../../contract.ts'

type Props = {
  readonly decision: Decision
  readonly count: number
  readonly draft: string
  readonly onClose: () => void
  readonly onWrite: (word: string) => void
}

/** What the mail says beside the answer itself; a question cannot do without. */
export function WordDialog({ decision, count, draft, onClose, onWrite }: Props) {
  const t = useTranslations('reviews.word')
  const [word, setWord] = useState(draft)
  const [isMissing, setIsMissing] = useState(false)
  const write = () => {
    if (decision === 'ask' && word.trim() === '') return setIsMissing(true)
    onWrite(word.trim())
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`title.${decision}`, { count })}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" onPress={write}>
            {t('write')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t(decision === 'ask' ? 'question' : 'word')}
        description={t('help')}
        value={word}
        maxLength={1000}
        rows={4}
        onChange={setWord}
        errorMessage={isMissing && word.trim() === '' ? t('missing') : undefined}
      />
    </Dialog>
  )
}
