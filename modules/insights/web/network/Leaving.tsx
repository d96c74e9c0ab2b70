import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { takeBackNudge } from '../../../requests/contract.ts'
import type { Sent } from './NudgeForm.tsx'

const secondsToTakeBack = 30

type LeavingProps = { readonly sent: Sent; readonly onTakenBack: () => void }

/** Half a minute in which nothing has left; then it has, to so many. */
export function Leaving({ sent: { id, people }, onTakenBack }: LeavingProps) {
  const t = useTranslations('insights.network.nudge')
  const refusalText = useRefusalText('requests')
  const [hasLeft, setHasLeft] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setHasLeft(true), secondsToTakeBack * 1000)
    return () => clearTimeout(timer)
  }, [])
  const takeBack = useAction(takeBackNudge, {
    onSuccess: () => {
      notify({ message: t('takenBack') })
      onTakenBack()
    },
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  if (hasLeft)
    return (
      <Banner tone="done" live>
        {t('left', { count: people })}
      </Banner>
    )
  return (
    <Banner
      tone="waiting"
      live
      actions={
        <Button icon="undo" pending={takeBack.pending} onPress={() => takeBack.run({ id })}>
          {t('takeBack')}
        </Button>
      }
    >
      {t('leaving', { count: people })}
    </Banner>
  )
}
