import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Moves the focus to the content at each new page, as a browser would at each new document. */
export function useFocusOnNavigation(target: string): void {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    document.getElementById(target)?.focus()
  }, [pathname, target])
}
