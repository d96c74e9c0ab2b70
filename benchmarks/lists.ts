import type { SentInputOf } from '../platform/contract.ts'
import { importVolunteers, listEnrolments } from '../modules/enrolment/contract.ts'
import { readFiles, toImport } from './measuring/civil-service.ts'
import { openEdition } from './measuring/open-edition.ts'
import { openEngines, type MeasuredEngine } from './measuring/open-engines.ts'
import { report } from './measuring/report.ts'
import { summarise } from './measuring/summarise.ts'
import { timed } from './measuring/timed.ts'

/** Pages of 100 of a list of 5 000 people. */
const runs = Number(process.env.BENCH_RUNS ?? 200)
const people = 5000
const searched = ['m', 'mentee', 'mentor 0', '42', 'gov.uk', 'nobody at all', '7 B', 'é']

type Asked = Omit<SentInputOf<typeof listEnrolments>, 'editionId'>
type Ask = (asked: Asked) => Promise<{ milliseconds: number; next: string | null }>

const kinds: { page: string; measure: (ask: Ask) => Promise<number[]> }[] = [
  { page: 'first, by name', measure: (ask) => times(ask, () => ({})) },
  { page: 'next ones, by name', measure: (ask) => followCursors(ask, 'name') },
  { page: 'next ones, by last change', measure: (ask) => followCursors(ask, 'updated') },
  {
    page: 'search as one types',
    measure: (ask) => times(ask, (at) => ({ search: searched[at % searched.length]! })),
  },
  { page: 'mentors only', measure: (ask) => times(ask, () => ({ role: 'mentor' })) },
]

const measured: { engine: MeasuredEngine['name']; page: string; milliseconds: number[] }[] = []
for (const engine of await openEngines()) await measureEngine(engine)
await report(
  'lists',
  `A page of 100 of ${people} people, in ms (target: p99 under 150)`,
  kinds.flatMap(({ page }) => measured.filter((one) => one.page === page).map(rowOf)),
)

async function measureEngine(engine: MeasuredEngine) {
  const database = await engine.open()
  const { lead, edition, stop } = await openEdition(database)
  const input = manyTimes(await toImport(await readFiles('large'), edition))
  // In parts, as the page sends them.
  for (let start = 0; start < input.volunteers.length; start += 1000) {
    await lead.ask(importVolunteers, { ...input, volunteers: input.volunteers.slice(start, start + 1000) })
  }
  await database.pool.query('analyze')
  const ask: Ask = async (asked) => {
    const { milliseconds, outcome } = await timed(() =>
      lead.ask(listEnrolments, { editionId: edition.id, limit: 100, ...asked }),
    )
    return { milliseconds, next: outcome.next }
  }
  for (const { page, measure } of kinds)
    measured.push({ engine: engine.name, page, milliseconds: await measure(ask) })
  await stop()
  await database.close()
  await engine.stop()
}

/** The sheet of 1 000, again and again under other names and addresses. */
function manyTimes(input: SentInputOf<typeof importVolunteers>): SentInputOf<typeof importVolunteers> {
  const copies = Math.ceil(people / input.volunteers.length)
  const copy = (at: number) =>
    input.volunteers.map((volunteer) => ({
      ...volunteer,
      name: `${volunteer.name} ${'ABCDEFGHIJ'[at]}`,
      email: `${at}.${volunteer.email}`,
    }))
  const volunteers = Array.from({ length: copies }, (_, at) => copy(at)).flat()
  return { ...input, volunteers: volunteers.slice(0, people) }
}

async function times(ask: Ask, asked: (at: number) => Asked): Promise<number[]> {
  const found: number[] = []
  while (found.length < runs) found.push((await ask(asked(found.length))).milliseconds)
  return found
}

/** From page to page to the end of the list, and again from its beginning. */
async function followCursors(ask: Ask, sort: 'name' | 'updated'): Promise<number[]> {
  const found: number[] = []
  let cursor: string | undefined
  while (found.length < runs) {
    const { milliseconds, next } = await ask({ sort, cursor })
    if (cursor !== undefined) found.push(milliseconds)
    cursor = next ?? undefined
  }
  return found
}

function rowOf({ engine, page, milliseconds }: (typeof measured)[number]) {
  const summary = summarise(milliseconds)
  const embedded = measured.find((one) => one.page === page && one.engine === 'embedded')!
  return {
    page,
    engine,
    ...summary,
    'of embedded': summary.median / summarise(embedded.milliseconds).median,
  }
}
