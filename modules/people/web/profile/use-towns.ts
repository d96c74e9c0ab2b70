import { useEffect, useMemo, useState } from 'react'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { City } from '../../cities/index.ts'

export type TownOption = { value: string; label: string; description: string; town: City }

const mostTowns = 8

/** Where a town is stands for it: the table has one town a place. */
export function townKey(place: { latitude: number | null; longitude: number | null }): string | null {
  return place.latitude === null ? null : `${place.latitude} ${place.longitude}`
}

/** Towns whose name begins so. Their table is large, so it comes with the first letter typed and not with the page. */
export function useTowns(prefix: string): TownOption[] {
  const { language } = useLanguage()
  const isAsked = prefix.trim() !== ''
  const [suggest, setSuggest] = useState<(prefix: string, limit: number) => City[]>()
  useEffect(() => {
    if (!isAsked || suggest) return
    // Without the table a town can still be written by hand.
    import('../../cities/index.ts').then(
      (cities) => setSuggest(() => cities.suggestCities),
      () => undefined,
    )
  }, [isAsked, suggest])
  return useMemo(() => {
    const countries = new Intl.DisplayNames([language], { type: 'region' })
    return (suggest?.(prefix, mostTowns) ?? []).map((town) => ({
      value: townKey(town)!,
      label: town.city,
      description: [town.area, countries.of(town.country)].filter(Boolean).join(', '),
      town,
    }))
  }, [suggest, prefix, language])
}
