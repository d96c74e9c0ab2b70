import type { Context } from '../../../../platform/server/context.ts'
import { lockPair, readLives, type KnownPair, type Life } from '../../../relationships/server/index.ts'
import { showPairOutcomes } from '../../contract.ts'
import { whyNotWrite } from '../../rules.ts'

export type OpenPair = {
  readonly pair: KnownPair
  readonly life: Life
  readonly partnerIds: readonly string[]
}

/** Locked, so that two windows do not write one line too many; its pages are read again. */
export async function openPair(
  context: Pick<Context<'not-begun' | 'erased'>, 'db' | 'now' | 'person' | 'refuse' | 'tellPages'>,
  relationshipId: string,
): Promise<OpenPair> {
  const { db, now, person } = context
  const pair = await lockPair(db, relationshipId)
  const life = (await readLives(db, [relationshipId])).get(relationshipId)!
  const refusal = whyNotWrite(life, now)
  if (refusal) throw context.refuse(refusal)
  const partnerIds = pair.parties
    .filter((party) => party.personId !== person.id && party.leftAt === null && party.declinedAt === null)
    .map(({ personId }) => personId)
  context.tellPages([person.id, ...partnerIds], [showPairOutcomes])
  return { pair, life, partnerIds }
}
