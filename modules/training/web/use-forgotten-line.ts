import { useTranslations } from 'use-intl'

const made = ['what', 'for-whom', 'by-when', 'handed-as'] as const

/** A line of a checklist by its key: one that is made from the brief has words of its own. */
export function useForgottenLine() {
  const t = useTranslations('training.week.forgottenLine')
  return (key: string): string => {
    const kind = made.find((one) => key === `@${one}`)
    return kind ? t(kind) : key
  }
}
