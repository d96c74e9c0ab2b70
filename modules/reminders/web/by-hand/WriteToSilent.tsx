import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { Reason } from '../../../insights/contract.ts'
import { Silence } from '../../contract.ts'
import { SilentDialog } from './SilentDialog.tsx'

type WriteToSilentProps = {
  readonly editionId: string
  readonly reason: Reason
  readonly count: number
  readonly isAsked: boolean
}

/** A word to all who are silent for one reason; what two disagree on, or did not answer yet, is written to each by hand. */
export function WriteToSilent({ editionId, reason, count, isAsked }: WriteToSilentProps) {
  const t = useTranslations('reminders.byHand')
  const [isOpen, setIsOpen] = useState(isAsked)
  const { data: silence } = Silence.safeParse(reason)
  if (!silence) return null
  return (
    <>
      <Button size="small" icon="send" onPress={() => setIsOpen(true)}>
        {t('open', { pairs: count })}
      </Button>
      {isOpen && <SilentDialog editionId={editionId} silence={silence} onClose={() => setIsOpen(false)} />}
    </>
  )
}
