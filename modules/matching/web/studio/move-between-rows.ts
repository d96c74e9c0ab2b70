import type { KeyboardEvent } from 'react'

/** Up, down, Home and End move the focus between the rows' main buttons, marked `data-row-button`. */
export function moveBetweenRows(event: KeyboardEvent, list: HTMLElement | null): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row-button]') ?? [])]
  const row = event.target instanceof Element ? event.target.closest('[role=listitem]') : null
  const at = rows.findIndex((button) => row?.contains(button))
  if (at < 0) return
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }
  const next = steps[event.key]
  if (next === undefined) return
  event.preventDefault()
  rows[next]?.focus()
}
