import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../platform/web/use-refusal-text.ts'
import { removeOutcome, showPairOutcomes } from '../contract.ts'

/** Pressed twice: what is removed is gone, and a mail that told of it is not. */
export function RemoveOutcome({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTranslations('outcomes.remove')
  const refusalText = useRefusalText('outcomes')
  const [isSure, setSure] = useState(false)
  const remove = useAction(removeOutcome, {
    refreshes: [showPairOutcomes],
    onSuccess: () => {
      notify({ message: t('done') })
      onDone()
    },
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  return (
    <div>
      <Button
        variant={isSure ? 'danger' : 'link'}
        pending={remove.pending}
        onPress={() => (isSure ? remove.run({ id }) : setSure(true))}
      >
        {t(isSure ? 'sure' : 'ask')}
      </Button>
    </div>
  )
}
