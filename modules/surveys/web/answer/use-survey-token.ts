import { useState } from 'react'
import { useFragmentToken } from '../../../people/web/index.ts'

/**
 * The secret of the link, for as long as this tab is open: the address bar loses it at once, and a page that is loaded
 * again in the middle of the questions still has it.
 */
export function useSurveyToken(): string | undefined {
  const fragment = useFragmentToken()
  const [token] = useState(() => {
    try {
      if (fragment !== undefined) sessionStorage.setItem(place, fragment)
      return fragment ?? sessionStorage.getItem(place) ?? undefined
    } catch {
      return fragment
    }
  })
  return token
}

const place = 'binome-survey'
