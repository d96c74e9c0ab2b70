import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question } from '../../contract.ts'

/** A question's options as the fields of the design system take them. */
export function useOptions({ options }: Question): { value: string; label: string }[] {
  const { language } = useLanguage()
  return options.map(({ key, label }) => ({ value: key, label: label[language] }))
}
