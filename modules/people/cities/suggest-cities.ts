import { plainName, withoutArticle } from './plain-name.ts'
import { allSpellings, type City } from './towns.ts'

/** Towns whose name begins so, likeliest first and a whole name before longer ones; nothing for an empty prefix. */
export function suggestCities(prefix: string, limit: number): City[] {
  const plain = plainName(prefix)
  if (plain === '') return []
  const begins = allSpellings().filter(
    (spelling) => spelling.plain.startsWith(plain) || withoutArticle(spelling.plain).startsWith(plain),
  )
  const whole = begins.filter((spelling) => spelling.plain === plain)
  const longer = begins.filter((spelling) => spelling.plain !== plain)
  const onePerTown = new Map<string, City>()
  for (const { town } of [...whole, ...longer]) {
    const place = `${town.country} ${town.latitude} ${town.longitude}`
    if (!onePerTown.has(place)) onePerTown.set(place, { ...town })
    if (onePerTown.size === limit) break
  }
  return [...onePerTown.values()]
}
