import type { Chunk } from './group-chunks.ts'

export type Openings = {
  /** Of each script, by its name: whether each opening needs it. */
  readonly neededWith: ReadonlyMap<string, readonly boolean[]>
  /** Whether each opening is among the first that somebody meets who comes from outside. */
  readonly isFirst: readonly boolean[]
}

/**
 * Of each script, with which openings it is needed: an opening is the first script, or one that is asked for later, as
 * pages and their parts are. What is there already when one is asked for counts as needed with it: nobody reads it twice.
 */
export function openingsOf(chunks: readonly Chunk[]): Openings {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const opened = chunks.filter(({ isEntry, isDynamicEntry }) => isEntry || isDynamicEntry)
  const broughtAlong = new Map(opened.map((chunk) => [chunk, closureOf(chunk, byName)]))
  const askers = new Map(
    opened.map((chunk) => [
      chunk,
      opened.filter((asker) =>
        [...broughtAlong.get(asker)!].some((name) =>
          byName.get(name)!.dynamicImports.includes(chunk.fileName),
        ),
      ),
    ]),
  )
  // What is there for certain: too much at first, then less, until nothing changes.
  const everything = new Set(byName.keys())
  const there = new Map(opened.map((chunk) => [chunk, chunk.isEntry ? broughtAlong.get(chunk)! : everything]))
  for (let changed = true; changed;) {
    changed = false
    for (const chunk of opened.filter(({ isEntry }) => !isEntry)) {
      const before = inAll(askers.get(chunk)!.map((asker) => there.get(asker)!))
      const now = new Set([...broughtAlong.get(chunk)!, ...before])
      changed ||= now.size !== there.get(chunk)!.size
      there.set(chunk, now)
    }
  }
  return {
    neededWith: new Map(
      chunks.map(({ fileName }) => [fileName, opened.map((chunk) => there.get(chunk)!.has(fileName))]),
    ),
    isFirst: opened.map((chunk) => chunk.isEntry || askers.get(chunk)!.some(({ isEntry }) => isEntry)),
  }
}

function closureOf(chunk: Chunk, byName: ReadonlyMap<string, Chunk>, seen = new Set<string>()): Set<string> {
  if (seen.has(chunk.fileName)) return seen
  seen.add(chunk.fileName)
  for (const name of chunk.imports) {
    const imported = byName.get(name)
    if (imported) closureOf(imported, byName, seen)
  }
  return seen
}

function inAll([first, ...others]: readonly ReadonlySet<string>[]): string[] {
  return [...(first ?? [])].filter((name) => others.every((other) => other.has(name)))
}
