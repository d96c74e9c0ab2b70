import { useTranslations } from 'use-intl'
import { RubricLevel } from '../../contract.ts'

/** The worded steps, from the first to the last. */
export function useLevelWords(): readonly { readonly value: RubricLevel; readonly label: string }[] {
  const t = useTranslations('training.rubric.levels')
  return RubricLevel.options.map((value) => ({ value, label: t(value) }))
}
