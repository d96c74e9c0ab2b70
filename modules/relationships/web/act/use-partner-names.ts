import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Proposed } from '../../contract.ts'

/** "Marc Lagarde", or all of them for a team or a circle. */
export function usePartnerNames(proposed: Proposed | undefined): string {
  const { language } = useLanguage()
  return new Intl.ListFormat(language).format(proposed?.partners.map(({ name }) => name) ?? [])
}
