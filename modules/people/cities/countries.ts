import { plainName } from './plain-name.ts'
import table from './table.json' with { type: 'json' }

let loaded: Map<string, string> | undefined

/** ISO codes of the table's countries under their plain French and English names. */
export function countryByName(): ReadonlyMap<string, string> {
  loaded ??= new Map(
    ['en', 'fr'].flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' })
      return Object.keys(table.countries).map((code) => [plainName(names.of(code) ?? code), code] as const)
    }),
  )
  return loaded
}
