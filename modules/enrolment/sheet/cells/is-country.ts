import { fold } from '../fold.ts'

/** Whether a cell is a country: "France", "Brazil - Latam", « États-Unis ». Two people of one country live in no same town by that. */
export function isCountry(cell: string): boolean {
  const names = countries()
  return names.has(fold(cell)) || names.has(fold(cell.split(/\s[-–—/]\s|,|\(/)[0]!))
}

let known: ReadonlySet<string> | null = null

function countries(): ReadonlySet<string> {
  known ??= new Set([...namesIn('fr'), ...namesIn('en'), ...familiar])
  return known
}

function namesIn(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const name = names.of(first + second)
      return name === undefined || townsToo.has(name) ? [] : [fold(name)]
    }),
  )
}

// A town as well, or no country.
const townsToo = new Set([
  'Singapore',
  'Singapour',
  'Monaco',
  'Luxembourg',
  'Gibraltar',
  'Djibouti',
  'Panama',
  'Guatemala',
])
const familiar = (
  'usa,us,u s a,united states of america,etats unis d amerique,uk,u k,great britain,britain,england,scotland,wales,' +
  'northern ireland,angleterre,ecosse,pays de galles,russia,ivory coast,czech republic,republique tcheque,holland,hollande,' +
  'south korea,uae,drc,rdc,burma,birmanie,cape verde,turkey,swaziland,macedonia,palestine,hong kong sar'
).split(',')
