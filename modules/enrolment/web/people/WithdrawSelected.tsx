import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'

type WithdrawSelectedProps = { count: number; pending: boolean; onWithdraw: () => void }

/** Nothing is lost by it: the notice that follows takes it back. */
export function WithdrawSelected({ count, pending, onWithdraw }: WithdrawSelectedProps) {
  const t = useTranslations('enrolment.people')
  return (
    <Button size="small" icon="minus" pending={pending} isDisabled={count === 0} onPress={onWithdraw}>
      {t('withdraw', { count })}
    </Button>
  )
}
