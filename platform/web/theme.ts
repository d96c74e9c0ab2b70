import { useSyncExternalStore } from 'react'
import { writeCookie } from './cookies.ts'

export type Theme = 'light' | 'dark' | 'system'
export const themes: readonly Theme[] = ['system', 'light', 'dark']

/**
 * The theme that the person chose. The attribute `data-theme` of <html> is the one truth: the server writes it
 * from the cookie `binome-theme`, so the first paint is right without a script.
 */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, currentTheme), setTheme]
}

function currentTheme(): Theme {
  const written = document.documentElement.dataset['theme']
  return written === 'light' || written === 'dark' ? written : 'system'
}

function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
  writeCookie('binome-theme', theme)
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
