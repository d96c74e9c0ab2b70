import { existsSync, readdirSync } from 'node:fs'
import type { AnyAction, Audience } from './action.ts'
import type { Fact, Listener } from './facts.ts'
import type { NamingFiles } from './files/index.ts'
import { insistOnHearing } from './hearing/insist-on-hearing.ts'
import type { PlainPage } from './http/plain-page.ts'
import type { Job } from './jobs/job.ts'
import { showStandingAction } from './standing/show-standing.ts'
import type { StandingPart } from './standing/standing.ts'

/** Everything that the files of `modules/<module>/server/` offer, with the module each comes from. */
export type Discovered = {
  readonly actions: readonly { readonly module: string; readonly action: AnyAction }[]
  readonly audiences: ReadonlyMap<string, Audience>
  readonly listeners: readonly Listener[]
  readonly jobs: readonly Job[]
  /** Where modules keep the ids of their files. */
  readonly namingFiles: readonly NamingFiles[]
  /** Public pages whose words come with their HTML. */
  readonly plainPages: readonly PlainPage[]
}

/**
 * Imports every file of every module's `server/` folder and its rooms, but `testing/`, and keeps the exported actions, audiences,
 * listeners, jobs, standings and plain pages: to add one is to add its file. `builtIn` are those of no module. Throws where two share a name or a route, or where a
 * listener hears what nobody announces.
 */
export async function discover(
  modules: readonly string[],
  builtIn: { readonly audiences: readonly Audience[]; readonly jobs: readonly Job[] },
): Promise<Discovered> {
  const actions: { module: string; action: AnyAction }[] = []
  const audiences = new Map(builtIn.audiences.map((audience) => [audience.name, audience]))
  const facts = new Map<string, Fact>()
  // A listener's reaction is a job of its name: the two share their names.
  const standings: StandingPart[] = []
  const namingFiles: NamingFiles[] = []
  const plainPages: PlainPage[] = []
  const work = new Map<string, Job | Listener>(builtIn.jobs.map((job) => [job.name, job]))

  for (const module of modules) {
    for (const offered of await offeredBy(module)) {
      if (isKind<AnyAction>(offered, 'action', 'stepwise-action')) actions.push({ module, action: offered })
      if (isKind<StandingPart>(offered, 'standing')) standings.push(offered)
      if (isKind<NamingFiles>(offered, 'naming-files')) namingFiles.push(offered)
      if (isKind<PlainPage>(offered, 'plain-page')) plainPages.push(offered)
      if (isKind<Audience>(offered, 'audience')) addOnce(audiences, offered.name, offered)
      if (isKind<Fact>(offered, 'fact')) addOnce(facts, offered.name, offered)
      if (isKind<Listener | Job>(offered, 'listener', 'job')) addOnce(work, offered.name, offered)
    }
  }
  actions.push({ module: 'platform', action: showStandingAction(standings) })
  refuseDoubles(actions.map(({ action }) => action))
  const listeners = [...work.values()].filter((one) => one.kind === 'listener')
  insistOnHearing(listeners, facts)
  const jobs = [...work.values()].filter((one) => one.kind === 'job')
  return { actions, audiences, listeners, jobs, namingFiles, plainPages }
}

async function offeredBy(module: string): Promise<Set<unknown>> {
  const server = new URL(`../../modules/${module}/server/`, import.meta.url)
  const files = existsSync(server)
    ? readdirSync(server, { recursive: true, encoding: 'utf8' })
        .filter((name) => /^(?!testing\/)([a-z-]+\/)*[a-z-]+\.(ts|js)$/.test(name.replaceAll('\\', '/')))
        .toSorted()
        .map((name) => new URL(name.replaceAll('\\', '/'), server).href)
    : []
  const exported = await importAll(files)
  // The door of a module may offer again what one of its files offers: the same thing counts once.
  return new Set(exported.flatMap((file) => Object.values(file)))
}

/**
 * In the built server, by one module that names them all: for each module imported by itself Node walks through all that it
 * imports, which was half of a start. The loaders of TypeScript know no such module.
 */
async function importAll(files: readonly string[]): Promise<readonly object[]> {
  if (!import.meta.url.endsWith('.js'))
    return Promise.all(files.map((file) => import(file) as Promise<object>))
  const names = files.map((_, at) => `file${at}`)
  const imports = files.map((file, at) => `import * as ${names[at]} from ${JSON.stringify(file)}`)
  const source = [...imports, `export const exported = [${names.join()}]`].join('\n')
  const all = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
    readonly exported: readonly object[]
  }
  return all.exported
}

function isKind<Kind>(value: unknown, ...kinds: string[]): value is Kind {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && kinds.includes(value.kind as string)
  )
}

function addOnce<T>(known: Map<string, T>, name: string, value: T) {
  if (known.has(name)) throw new Error(`Two things are named "${name}". Rename one.`)
  known.set(name, value)
}

function refuseDoubles(actions: AnyAction[]) {
  const known = new Map<string, string>()
  for (const { endpoint } of actions) {
    for (const name of [endpoint.name, `${endpoint.method} ${endpoint.path}`])
      addOnce(known, name, endpoint.name)
  }
}
