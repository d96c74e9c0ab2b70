import { readFileSync, statSync } from 'node:fs'

/**
 * A clock that stories, tests and demonstrations set: the instant written in the file, going on since the file was
 * written. Several processes share it. Throws a sentence where the file holds no instant; one that is written wrongly
 * later leaves the clock as it was.
 */
export function clockOfFile(path: string): () => string {
  let set = read(path)
  return () => {
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? set
    if (mtimeMs !== set.mtimeMs) {
      try {
        set = read(path)
      } catch {
        // Half written: the next reading finds it whole.
      }
    }
    return new Date(set.instant + Date.now() - set.mtimeMs).toISOString()
  }
}

function read(path: string) {
  const mtimeMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (mtimeMs === undefined)
    throw new Error(
      `BINOME_CLOCK names ${path}, and there is no such file. Write an instant into it, like 2026-11-21T20:00:00Z.`,
    )
  const instant = Date.parse(readFileSync(path, 'utf8').trim())
  if (Number.isNaN(instant))
    throw new Error(
      `BINOME_CLOCK names ${path}, which holds no instant. Write one like 2026-11-21T20:00:00Z.`,
    )
  return { instant, mtimeMs }
}
