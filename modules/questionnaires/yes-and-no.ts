import type { Option } from './contract.ts'

/** What a question of kind yes-no lets one choose: the same two everywhere. */
export const yesAndNo: Option[] = [
  { key: 'yes', label: { fr: 'Oui', en: 'Yes' } },
  { key: 'no', label: { fr: 'Non', en: 'No' } },
]
