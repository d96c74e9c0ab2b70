import { useEffect, useRef } from 'react'

/**
 * A row goes with the button that removes it: `focusNear` leads the focus to the button of the row that stands there
 * now, else of the one before, else to `elsewhere`. Whoever has no mouse would begin again at the top of the page.
 */
export function useFocusNearRow(elsewhere: () => HTMLElement | null) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const wanted = useRef<number | null>(null)
  useEffect(() => {
    const at = wanted.current
    wanted.current = null
    if (at === null) return
    const near = buttons.current[at] ?? buttons.current[at - 1] ?? elsewhere()
    near?.focus()
  })
  return {
    buttonRef: (at: number) => (button: HTMLButtonElement | null) => {
      buttons.current[at] = button
    },
    /** To be called before the edit that adds or removes a row. */
    focusNear: (at: number) => {
      wanted.current = at
    },
  }
}
