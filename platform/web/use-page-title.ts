import { useEffect } from 'react'

/** Puts the page's name in the browser's tab, before the product's. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Binôme` : 'Binôme'
  }, [title])
}
