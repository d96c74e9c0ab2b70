import type { Language } from '../../../../platform/contract.ts'

/** Each language under its own name, as whoever looks for it would write it. */
export const languageOptions: readonly { value: Language; label: string }[] = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
]
