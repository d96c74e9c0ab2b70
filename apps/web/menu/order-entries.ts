import type { NavigationEntry } from '../../../platform/web/page-route.ts'

/** Entries in the modules' order; one that names another stands right after it, where that one is there. */
export function orderEntries<Entry extends Pick<NavigationEntry, 'labelKey' | 'after'>>(
  entries: readonly Entry[],
): Entry[] {
  const isThere = ({ after }: Entry) => entries.some(({ labelKey }) => labelKey === after)
  const followersOf = (entry: Entry): Entry[] =>
    entries
      .filter((one) => one.after === entry.labelKey && one !== entry)
      .flatMap((one) => [one, ...followersOf(one)])
  return entries.filter((entry) => !isThere(entry)).flatMap((entry) => [entry, ...followersOf(entry)])
}
