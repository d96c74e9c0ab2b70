import { setLanguage } from '../../modules/people/contract.ts'
import type { Language } from '../../platform/contract.ts'
import { useAction } from '../../platform/web/use-action.ts'

/** Tells the server the language just chosen, for its mails; the screen has changed already. */
export function useKeepLanguage(): (language: Language) => void {
  const action = useAction(setLanguage, { refreshes: [] })
  return (language) => action.run({ language })
}
