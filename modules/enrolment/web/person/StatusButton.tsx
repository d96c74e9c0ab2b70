import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { WholeEnrolment } from '../../contract.ts'
import { useStatusChange } from '../use-status-change.ts'

/** Out of the edition, or back in; neither erases anything. */
export function StatusButton({ enrolment }: { enrolment: WholeEnrolment }) {
  const t = useTranslations('enrolment.withdrawal')
  const { withdraw, reinstate, pending } = useStatusChange()
  return enrolment.status === 'enrolled' ? (
    <Button icon="minus" pending={pending} onPress={() => withdraw([enrolment])}>
      {t('withdraw')}
    </Button>
  ) : (
    <Button icon="undo" pending={pending} onPress={() => reinstate([enrolment])}>
      {t('reinstate')}
    </Button>
  )
}
