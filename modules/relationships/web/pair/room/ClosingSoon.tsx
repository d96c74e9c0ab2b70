import { useTranslations } from 'use-intl'
import { Banner } from '../../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../../platform/web/use-refusal-text.ts'
import { objectToClosing } from '../../../contract.ts'
import type { InPair } from './slots.ts'
import { useLongDay } from '../../../../../platform/web/use-long-day.ts'

/** Nothing was held for long: until when either may say that they go on. */
export function ClosingSoon({ relationship: { id, closesAt } }: InPair) {
  const t = useTranslations('relationships.ends.silence')
  const longDay = useLongDay()
  const refusalText = useRefusalText('relationships')
  const object = useAction(objectToClosing, {
    onSuccess: () => notify({ message: t('kept') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  if (closesAt === null) return null
  return (
    <Banner
      tone="waiting"
      title={t('title', { until: longDay(closesAt) })}
      actions={
        <Button pending={object.pending} onPress={() => object.run({ id })}>
          {t('goOn')}
        </Button>
      }
    >
      {t('text')}
    </Banner>
  )
}
