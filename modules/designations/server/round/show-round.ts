import { action } from '../../../../platform/server/action.ts'
import { findCallAddress } from '../../../enrolment/server/index.ts'
import { readEdition } from '../../../programmes/server/index.ts'
import { showRound } from '../../contract.ts'
import { findRound } from '../state/kept-round.ts'

export const showRoundAction = action(showRound, async (context, { editionId }) => {
  const { db, organisation, publicUrl } = context
  const round = await findRound(db, editionId)
  const { people, designators } = await db
    .selectFrom('designations.people')
    .select(({ fn }) => [
      fn.count<string>('email').distinct().as('people'),
      fn.count<string>('designatorEmail').distinct().as('designators'),
    ])
    .where('editionId', '=', editionId)
    .executeTakeFirstOrThrow()
  return {
    isFit: round !== undefined || (await readEdition(db, editionId)).advice === 'reverse',
    isOpen: round?.isOpen ?? false,
    url: round?.isOpen ? `${publicUrl}/${organisation.slug}/designate#${round.token}` : null,
    resultsOn: round?.resultsOn ?? null,
    toldAt: round?.toldAt ?? null,
    people: Number(people),
    designators: Number(designators),
    hasCall: (await findCallAddress(db, editionId)) !== null,
  }
})
