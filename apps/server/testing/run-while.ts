import { vi } from 'vitest'
import { replayRun, runMatching } from '../../../modules/matching/contract.ts'
import type { Context, Organisation, Person } from '../../../platform/server/context.ts'
import { inTransaction } from '../../../platform/server/database/index.ts'
import { transactionWithin } from '../../../platform/server/perform.ts'
import { Refusal } from '../../../platform/server/refusal.ts'
import type { TestInstance } from './open-test-instance.ts'
import type { Visitor } from './visitor.ts'

type During = { readonly begun?: (tick: () => void) => unknown; readonly meanwhile?: () => unknown }

type Wanted = { readonly editionId: string } | { readonly replayOf: string }

/**
 * Runs the action with something done once it has read its data, and before its last transaction, however fast either
 * is. A sign of life is given at `tick` alone.
 */
export async function runWhile(
  instance: TestInstance,
  lead: Visitor,
  wanted: Wanted,
  { begun, meanwhile }: During,
) {
  const { endpoint, input, read } =
    'replayOf' in wanted
      ? { endpoint: replayRun, input: { id: wanted.replayOf }, read: 1 }
      : { endpoint: runMatching, input: wanted, read: 2 }
  const { organisation, person } = await leadIn(instance, lead)
  const refuse = (code: string, details?: Record<string, unknown>) => new Refusal(code, details)
  const { actLinks, files } = instance.machinery
  const work = {
    database: instance.database,
    publicUrl: '',
    hasMailServer: false,
    actLinks,
    files,
    wake: () => undefined,
  }
  const now = '2026-11-22T08:00:00.000Z'
  let opened = 0
  const transaction = async <T>(run: (context: Context) => Promise<T>) => {
    if (++opened === read + 1) await meanwhile?.()
    const result = await transactionWithin(work, organisation, { now }, (context) =>
      run({ ...context, person, refuse } as Context),
    )
    if (opened === read) setImmediate(() => begun?.(() => vi.advanceTimersByTime(1000)))
    return result
  }
  const steps = { organisation, person, now, refuse, signal: undefined, transaction }
  const { action } = instance.discovered.actions.find((one) => one.action.endpoint === endpoint)!
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    await action.run(steps as never, input as never)
  } finally {
    vi.useRealTimers()
  }
}

async function leadIn(
  { database }: TestInstance,
  { organisation: slug }: Visitor,
): Promise<{ organisation: Organisation; person: Person }> {
  const organisation = (await database.kysely
    .selectFrom('people.organisations')
    .select(['id', 'slug', 'name', 'language', 'timeZone'])
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()) as Organisation
  const scope = { organisationId: organisation.id, role: 'app' as const }
  const person = await inTransaction(database, scope, (db) =>
    db
      .selectFrom('people.people')
      .select(['id', 'name', 'email', 'isAdmin'])
      .where('isAdmin', '=', true)
      .executeTakeFirstOrThrow(),
  )
  return { organisation, person }
}
