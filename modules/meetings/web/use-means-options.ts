import { useTranslations } from 'use-intl'
import type { Means } from '../contract.ts'

const all: readonly Means[] = ['place', 'lunch', 'video', 'phone']

export function useMeansOptions(): { value: Means; label: string }[] {
  const t = useTranslations('meetings.means')
  return all.map((value) => ({ value, label: t(value) }))
}
