import type { Policy } from '../../rules.ts'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly error: unknown }

export type PolicySaver = {
  /** Keeps the policy a moment after the last change. */
  change: (policy: Policy) => void
  /** Keeps what is not kept yet, now; answers whether all of it is. */
  flush: () => Promise<boolean>
  /** After a conflict: writes ours over what the other person saved. */
  overwrite: (revision: number) => Promise<boolean>
  state: () => SaveState
}

type SaverOptions = {
  revision: number
  savedAt: string | null
  save: (policy: Policy, revision: number) => Promise<{ revision: number; savedAt: string }>
  isConflict: (error: unknown) => boolean
  onState: (state: SaveState) => void
  waitMs?: number
}

/**
 * Saves the newest policy, one request at a time, each on the revision that the one before gave. A conflict stops it:
 * whoever sits here decides whose settings stay.
 */
export function createPolicySaver(options: SaverOptions): PolicySaver {
  const { save, isConflict, onState, waitMs = 700 } = options
  let revision = options.revision
  let state: SaveState = { kind: 'saved', at: options.savedAt }
  let unsaved: Policy | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null

  function become(next: SaveState) {
    state = next
    onState(next)
  }

  async function saveAll(): Promise<boolean> {
    while (unsaved) {
      const policy = unsaved
      become({ kind: 'saving' })
      try {
        const saved = await save(policy, revision)
        revision = saved.revision
        if (unsaved === policy) unsaved = null
        become(unsaved ? { kind: 'waiting' } : { kind: 'saved', at: saved.savedAt })
      } catch (error) {
        become(isConflict(error) ? { kind: 'conflict' } : { kind: 'failed', error })
        return false
      }
    }
    return true
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer)
    if (state.kind === 'conflict') return Promise.resolve(false)
    running ??= saveAll().finally(() => (running = null))
    return running
  }

  return {
    flush,
    state: () => state,
    change(policy) {
      unsaved = policy
      if (state.kind === 'conflict') return
      if (state.kind !== 'saving') become({ kind: 'waiting' })
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), waitMs)
    },
    overwrite(theirRevision) {
      revision = theirRevision
      become({ kind: 'waiting' })
      return flush()
    },
  }
}
