import { useEffect, useRef } from 'react'

/** By the key of an event: → is "ArrowRight", the bar is " ". */
type PageKeys = Readonly<Record<string, (() => void) | undefined>>

/** The keys of a page. Each only repeats a button, and none is taken from somebody who types or stands on a control. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  }, [keys])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return
      if (isUsed(event)) return
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** The bar presses the button that holds the focus; letters and arrows belong to fields, lists and dialogs. */
function isUsed({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (
    target.closest('input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]')
  )
    return true
  return key === ' ' && target.closest('button, a, [role=button], summary') !== null
}
