import { useState } from 'react'
import { Banner } from '../../../platform/web/design/Banner.tsx'
import { Button } from '../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { TextArea } from '../../../platform/web/design/TextArea.tsx'
import { useAction } from '../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../platform/web/use-refusal-text.ts'
import type { cancelWorkshop, declineWorkshop } from '../contract.ts'

type WordDialogProps = {
  readonly endpoint: typeof cancelWorkshop | typeof declineWorkshop
  readonly id: string
  readonly words: {
    readonly title: string
    readonly text: string
    readonly word: string
    readonly keep: string
    readonly button: string
    readonly done: string
  }
  /** Nothing is done without a word. */
  readonly isOwed?: true
  readonly onClose: () => void
}

/** Something that ends, with a word for those whom it concerns. */
export function WordDialog({ endpoint, id, words, isOwed, onClose }: WordDialogProps) {
  const refusalText = useRefusalText('workshops')
  const [word, setWord] = useState('')
  const end = useAction(endpoint, {
    onSuccess: () => {
      notify({ message: words.done })
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {words.keep}
          </Button>
          <Button
            variant={isOwed ? 'primary' : 'danger'}
            isDisabled={isOwed === true && word.trim() === ''}
            pending={end.pending}
            onPress={() => end.run({ id, word })}
          >
            {words.button}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
      <TextArea label={words.word} value={word} maxLength={500} onChange={setWord} />
      {end.error && (
        <Banner tone="care" live>
          {refusalText(end.error)}
        </Banner>
      )}
    </Dialog>
  )
}
