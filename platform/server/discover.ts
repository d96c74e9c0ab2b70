import { existsSync, readdirSync } from 'node:fs'
import type { AnyAction, Audience } from './action.ts'
import type { Listener } from './facts.ts'

/** Everything that the files of `modules/<module>/server/` offer, with the module each comes from. */
export type Discovered = {
  readonly actions: readonly { readonly module: string; readonly action: AnyAction }[]
  readonly audiences: ReadonlyMap<string, Audience>
  readonly listeners: readonly Listener[]
}

/**
 * Imports every file of every module's `server/` folder and keeps the exported actions, audiences and listeners: to
 * add one is to add its file. Throws where two share a name or a route, or where a contract names no known audience.
 */
export async function discover(
  modules: readonly string[],
  builtIn: readonly Audience[],
): Promise<Discovered> {
  const actions: { module: string; action: AnyAction }[] = []
  const audiences = new Map(builtIn.map((audience) => [audience.name, audience]))
  const listeners = new Map<string, Listener>()

  for (const module of modules) {
    for (const offered of await offeredBy(module)) {
      if (isKind<AnyAction>(offered, 'action', 'stepwise-action')) actions.push({ module, action: offered })
      if (isKind<Audience>(offered, 'audience')) addOnce(audiences, offered.name, offered)
      if (isKind<Listener>(offered, 'listener')) addOnce(listeners, offered.name, offered)
    }
  }
  refuseDoubles(actions.map(({ action }) => action))
  return { actions, audiences, listeners: [...listeners.values()] }
}

async function offeredBy(module: string): Promise<Set<unknown>> {
  const folder = new URL(`../../modules/${module}/server/`, import.meta.url)
  if (!existsSync(folder)) return new Set()
  const files = readdirSync(folder).filter((name) => /^[a-z-]+\.(ts|js)$/.test(name))
  const exported = await Promise.all(files.toSorted().map((name) => import(new URL(name, folder).href)))
  // The door of a module may offer again what one of its files offers: the same thing counts once.
  return new Set(exported.flatMap((file) => Object.values(file as object)))
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
