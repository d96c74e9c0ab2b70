const loaded = new Map<() => Promise<unknown>, Promise<unknown>>()

/** The hook that a part brings, loaded by whoever shows it first; to be given to `use`. */
export function loadOnce<Hook>(load: () => Promise<Hook>): Promise<Hook> {
  const hook = loaded.get(load) ?? load()
  loaded.set(load, hook)
  return hook as Promise<Hook>
}
