import type { Wording } from '../../../platform/contract.ts'
import type { Merged } from './moved.ts'

type Theme = { readonly key: string; readonly asking: Wording; readonly offering: Wording }
export type ThemesRefusal = {
  readonly code: 'theme-without-words' | 'theme-twice' | 'theme-in-use' | 'merged-into-nothing'
  /** The words of the theme, in whichever language has some. */
  readonly theme: string
}

/** Why these themes cannot stand instead of those: `inUse` holds the keys that somebody's answer names. */
export function whyNotThemes(
  before: readonly Theme[],
  after: readonly Theme[],
  merged: Merged,
  inUse: ReadonlySet<string>,
): ThemesRefusal | undefined {
  const kept = new Set(after.map(({ key }) => key))
  for (const [index, theme] of after.entries()) {
    if ([theme.asking, theme.offering].some(isBlank)) return refusal('theme-without-words', theme)
    if (after.slice(0, index).some((one) => isSame(one, theme))) return refusal('theme-twice', theme)
  }
  for (const theme of before) {
    const into = merged[theme.key]
    if (into !== undefined && (kept.has(theme.key) || !kept.has(into)))
      return refusal('merged-into-nothing', theme)
    if (into === undefined && !kept.has(theme.key) && inUse.has(theme.key))
      return refusal('theme-in-use', theme)
  }
  return undefined
}

const refusal = (code: ThemesRefusal['code'], { asking, offering }: Theme): ThemesRefusal => ({
  code,
  theme: [asking.fr, asking.en, offering.fr, offering.en].find((words) => words.trim() !== '') ?? '',
})

const isBlank = ({ fr, en }: Wording) => fr.trim() === '' && en.trim() === ''

const folded = (words: string) => words.trim().toLocaleLowerCase()
const isSame = (one: Theme, other: Theme): boolean =>
  (['fr', 'en'] as const).some(
    (language) =>
      folded(one.asking[language]) !== '' && folded(one.asking[language]) === folded(other.asking[language]),
  )
