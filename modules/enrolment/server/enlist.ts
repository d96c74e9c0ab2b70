import type { Context } from '../../../platform/server/context.ts'
import { enlistPeople, enlistUnaddressed, type Enlisted } from '../../people/server/index.ts'
import { nameKey } from '../sheet/index.ts'
import { findUnaddressed } from './find-unaddressed.ts'
import type { Addressed } from './give-addresses.ts'

/**
 * The person of each row, by its line: by the address, else by the name among those of this edition who have no
 * address. Somebody who had none and now brings one gets it, where they alone have this name.
 */
export async function enlist(
  context: Context,
  editionId: string,
  rows: readonly Addressed[],
): Promise<Map<number, Enlisted>> {
  const waiting = await findUnaddressed(context.db, editionId)
  const unaddressed = rows
    .filter(({ email }) => email === null)
    .map(({ line, name, profile }) => ({
      line,
      name,
      profile,
      id: waiting.get(nameKey(name))?.shift() ?? null,
    }))
  const addressed = rows.flatMap(({ line, email, name, profile }) => {
    const namesakes = waiting.get(nameKey(name)) ?? []
    return email === null
      ? []
      : [{ line, email, name, profile, was: namesakes.length === 1 ? namesakes.shift()! : null }]
  })
  const byAddress = await enlistPeople(context, addressed, { renames: true })
  const others = await enlistUnaddressed(context, unaddressed)
  return new Map([
    ...addressed.map(({ line, email }) => [line, byAddress.get(email)!] as const),
    ...unaddressed.map(({ line }, index) => [line, others[index]!] as const),
  ])
}
