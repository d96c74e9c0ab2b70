import { useTranslations } from 'use-intl'
import type { Deliverable } from '../../contract.ts'
import { useDays } from '../use-days.ts'

/** Who of the client said that it is wanted, and when; of those agreed before names were kept, when. */
export function useAgreedText() {
  const t = useTranslations('projects.plan')
  const days = useDays()
  return ({ agreed }: Pick<Deliverable, 'agreed'>) =>
    agreed &&
    (agreed.by === null
      ? t('agreedOn', { on: days.of(agreed.at) })
      : t('agreedBy', { name: agreed.by, on: days.of(agreed.at) }))
}
