import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useMonthWords } from './use-month-words.ts'

type WaitingProps = {
  /** The oldest first. */
  readonly months: readonly string[]
  readonly month: string
  readonly onOpen: (month: string) => void
}

/** Which months wait to be confirmed besides the one that is shown, each one press away. */
export function Waiting({ months, month, onOpen }: WaitingProps) {
  const t = useTranslations('training.statement')
  const format = useFormatter()
  const words = useMonthWords()
  const others = months.filter((one) => one !== month)
  if (others.length === 0) return null
  return (
    <Banner
      tone="waiting"
      title={t(months.includes(month) ? 'waitsToo' : 'waits', {
        count: others.length,
        months: format.list(others.map(words)),
      })}
      actions={others.map((one) => (
        <Button key={one} size="small" onPress={() => onOpen(one)}>
          {t('openMonth', { month: words(one) })}
        </Button>
      ))}
    />
  )
}
