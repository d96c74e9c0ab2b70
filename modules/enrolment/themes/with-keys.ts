import type { Wording } from '../../../platform/contract.ts'

type Named<Key> = { readonly key: Key; readonly asking: Wording; readonly offering: Wording }

/** A new theme, or one under a key that nobody knows, receives a key that none has had here. */
export function withKeys(
  themes: readonly Named<string | null>[],
  before: readonly { readonly key: string }[],
): Named<string>[] {
  const taken = new Set(before.map(({ key }) => key))
  let number = 1
  const next = () => {
    while (taken.has(`theme-${number}`)) number += 1
    const key = `theme-${number}`
    taken.add(key)
    return key
  }
  const known = new Set(taken)
  return themes.map((theme) => ({
    ...theme,
    key: theme.key !== null && known.delete(theme.key) ? theme.key : next(),
  }))
}
