import type { Wording } from '../../../platform/contract.ts'
import { useLanguage } from '../../../platform/web/messages.tsx'

/** Reads what an organisation wrote in the person's language, or in the other one where it wrote only that. */
export function useWording(): (wording: Wording) => string {
  const { language } = useLanguage()
  return (wording) => wording[language] || wording[language === 'fr' ? 'en' : 'fr']
}
