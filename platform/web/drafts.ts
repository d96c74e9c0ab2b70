/** What drafts are kept in: the browser's localStorage, or a Map's look-alike in a test. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const maxAgeDays = 30

/** The draft kept under this key, unless it is older than thirty days or unreadable. */
export function readDraft(store: DraftStore, key: string, now: Date): Record<string, unknown> | undefined {
  const written = attempt(() => store.getItem(name(key)))
  const draft = written
    ? attempt(() => JSON.parse(written) as { at: string; values: Record<string, unknown> })
    : undefined
  if (!draft?.values || typeof draft.values !== 'object') return undefined
  const ageDays = (now.getTime() - Date.parse(draft.at)) / 86_400_000
  return ageDays <= maxAgeDays ? draft.values : undefined
}

/** Keeps what was typed. A full or forbidden store loses the draft in silence: the form still works. */
export function writeDraft(store: DraftStore, key: string, values: Record<string, unknown>, now: Date): void {
  attempt(() => store.setItem(name(key), JSON.stringify({ at: now.toISOString(), values })))
}

export function clearDraft(store: DraftStore, key: string): void {
  attempt(() => store.removeItem(name(key)))
}

/** Forgets every draft on this browser: at signing out, because the next person may be another one. */
export function clearAllDrafts(store: Storage): void {
  const names = attempt(() => Object.keys(store).filter((key) => key.startsWith(prefix))) ?? []
  for (const key of names) store.removeItem(key)
}

const prefix = 'binome-draft:'
const name = (key: string) => `${prefix}${key}`

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
