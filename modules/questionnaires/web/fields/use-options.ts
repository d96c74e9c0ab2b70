import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question } from '../../contract.ts'

/** A question's options as the fields of the design system take them; a retired one only where it was chosen. */
export function useOptions(
  { options }: Question,
  chosen: readonly string[],
): { value: string; label: string }[] {
  const { language } = useLanguage()
  return options
    .filter(({ key, retired }) => !retired || chosen.includes(key))
    .map(({ key, label }) => ({
      value: key,
      label: label[language] || label[language === 'fr' ? 'en' : 'fr'],
    }))
}
