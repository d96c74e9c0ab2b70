import { existsSync } from 'node:fs'
import { moduleOrder } from '../../../modules/order.ts'
import {
  commonAudiences,
  commonSamples,
  type AdmittedByPlace,
  type ModulePermissions,
} from '../../../platform/server/testing/permissions.ts'

export type Permissions = {
  readonly samples: ModulePermissions['samples']
  readonly audiences: Readonly<Record<string, AdmittedByPlace>>
  /** In the written order of modules: each knows what the earlier ones have found. */
  readonly findIds: readonly NonNullable<ModulePermissions['findIds']>[]
}

/** What every module says of its doors. The presence of its file is enough. */
export async function gatherPermissions(): Promise<Permissions> {
  const files = moduleOrder
    .map((module) => new URL(`../../../modules/${module}/server/testing/permissions.ts`, import.meta.url))
    .filter(existsSync)
  const said = await Promise.all(
    files.map(async ({ href }) => ((await import(href)) as { permissions: ModulePermissions }).permissions),
  )
  return {
    samples: together([commonSamples, ...said.map(({ samples }) => samples)]),
    audiences: together([commonAudiences, ...said.map(({ audiences = {} }) => audiences)]),
    findIds: said.flatMap(({ findIds }) => findIds ?? []),
  }
}

function together<Value>(parts: readonly Readonly<Record<string, Value>>[]): Record<string, Value> {
  const entries = parts.flatMap((part) => Object.entries(part))
  const twice = entries.find(([name], at) => entries.findIndex(([other]) => other === name) !== at)
  if (twice) throw new Error(`Two modules speak of ${twice[0]}.`)
  return Object.fromEntries(entries)
}
