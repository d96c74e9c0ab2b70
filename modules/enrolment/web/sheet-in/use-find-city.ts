import { useEffect, useState } from 'react'
import type { FoundCity } from '../../sheet/index.ts'

/** The table of towns, loaded once a column of towns asks for it; null until then. */
export function useFindCity(isNeeded: boolean): ((city: string) => FoundCity | null) | null {
  const [find, setFind] = useState<{ city: (city: string) => FoundCity | null } | null>(null)
  useEffect(() => {
    if (!isNeeded || find !== null) return
    let gone = false
    void import('../../../people/cities/index.ts').then(({ findCity }) => {
      if (!gone) setFind({ city: (city) => findCity(city) })
    })
    return () => {
      gone = true
    }
  }, [isNeeded, find])
  return find?.city ?? null
}
