import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { writeOutcome } from '../../contract.ts'
import { mostOutcomes } from '../../rules.ts'
import { openPair } from '../state/open-pair.ts'
import { readPairOutcomes } from '../state/read-pair-outcomes.ts'
import { refuseDay, refuseTelling } from './refuse-line.ts'
import { tellPartner } from './tell-partner.ts'

export const writeOutcomeAction = action(writeOutcome, async (context, { id: relationshipId, ...line }) => {
  const { db, organisation, person, now } = context
  const opened = await openPair(context, relationshipId)
  refuseDay(context, line.on)
  refuseTelling(context, opened.life, line.toldPartner)
  const { count } = await db
    .selectFrom('outcomes.outcomes')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('relationshipId', '=', relationshipId)
    .where('personId', '=', person.id)
    .executeTakeFirstOrThrow()
  if (count >= mostOutcomes) throw context.refuse('enough-outcomes')
  const { on: cameOn, ...said } = line
  const id = newId(now)
  await db
    .insertInto('outcomes.outcomes')
    .values({
      organisationId: organisation.id,
      id,
      relationshipId,
      editionId: opened.pair.editionId,
      personId: person.id,
      cameOn,
      ...said,
      writtenAt: now,
    })
    .execute()
  if (line.toldPartner) await tellPartner(context, opened, { id, words: line.words })
  return readPairOutcomes(context, relationshipId)
})
