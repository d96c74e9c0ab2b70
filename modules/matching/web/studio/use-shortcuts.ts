import { useEffect, useRef } from 'react'
import type { PairIds } from '../../rules.ts'
import { isSamePair } from './policy-edit.ts'
import type { StudioState } from './studio-context.ts'

type Shortcuts = {
  state: StudioState
  undo: (() => void) | undefined
  redo: (() => void) | undefined
  search: () => void
  help: () => void
}

/** The keys of the studio. Each only repeats a button: nothing can be done by a key alone. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  }, [shortcuts])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event) || isInDialog(event)) return
      if (press(event, latest.current)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

function press(event: KeyboardEvent, { state, undo, redo, search, help }: Shortcuts): boolean {
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) {
    if (event.altKey || (key !== 'z' && key !== 'y')) return false
    const action = key === 'y' || event.shiftKey ? redo : undo
    action?.()
    return action !== undefined
  }
  if (event.altKey) return false
  if (key === '/') return (search(), true)
  if (key === '?') return (help(), true)
  if (key === 'escape' && state.selection) return (state.select(null), true)
  const pair = pairAt(event.target) ?? (state.selection?.kind === 'pair' ? state.selection.pair : null)
  if (!pair || !state.edit) return false
  if (key === 'v' || key === 'l') {
    const isLocked = state.policy.locks.some((lock) => isSamePair(lock, pair))
    state.edit({ kind: isLocked ? 'unlock' : 'lock', pair })
    return true
  }
  if (key === 'e') return (state.edit({ kind: 'avoid', pair }), true)
  return false
}

/** The pair of the row that holds the focus. */
function pairAt(target: EventTarget | null): PairIds | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-mentee][data-mentor]') : null
  return row ? { menteeId: row.dataset['mentee']!, mentorId: row.dataset['mentor']! } : null
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches(
      'input:not([type=range]):not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]',
    )
  )
}

function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=listbox], [role=menu]') !== null
}
