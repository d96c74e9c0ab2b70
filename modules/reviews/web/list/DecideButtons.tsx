import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { ApplicationRow, Decision } from '../../contract.ts'
import { WordDialog } from './WordDialog.tsx'
import { useDecide } from './use-decide.ts'

type Props = {
  readonly editionId: string
  readonly applications: readonly Pick<ApplicationRow, 'id' | 'toSend' | 'state'>[]
  readonly onDone?: () => void
}
const icons = { accept: 'check', wait: 'clock', ask: 'question', refuse: 'close' } as const
const inOrder = ['accept', 'wait', 'ask', 'refuse'] as const

/** The four answers, for one or for several: written at once and taken back at will; a question is put in words first. */
export function DecideButtons({ editionId, applications, onDone }: Props) {
  const t = useTranslations('reviews.decide')
  const { decide, pending } = useDecide(editionId)
  const [asking, setAsking] = useState<Decision>()
  const open = applications.filter(
    ({ state }) => state === 'undecided' || state === 'asked' || state === 'waiting-list',
  )
  const run = async (decision: Decision, word: string) => {
    setAsking(undefined)
    await decide(open, { decision, word })
    onDone?.()
  }
  return (
    <>
      {inOrder.map((decision) => (
        <Button
          key={decision}
          size="small"
          icon={icons[decision]}
          pending={pending}
          isDisabled={open.length === 0}
          onPress={() => (decision === 'ask' ? setAsking(decision) : void run(decision, ''))}
        >
          {t(`act.${decision}`)}
        </Button>
      ))}
      {asking && (
        <WordDialog
          decision={asking}
          count={open.length}
          draft={open.length === 1 ? (open[0]!.toSend?.word ?? '') : ''}
          onClose={() => setAsking(undefined)}
          onWrite={(word) => void run(asking, word)}
        />
      )}
    </>
  )
}
