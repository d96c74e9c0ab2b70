import { publicAction } from '../../../../platform/server/action.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { readRound } from '../../contract.ts'
import { findRoundByToken } from '../state/kept-round.ts'

export const readRoundAction = publicAction(readRound, async (context, { token }) => {
  const { db, organisation } = context
  const round = await findRoundByToken(db, token)
  if (!round) throw context.refuse('no-such-link')
  const { programmeName, name, words } = await readEditionFrame(db, round.editionId)
  return {
    organisationName: organisation.name,
    programmeName,
    editionName: name,
    resultsOn: round.resultsOn,
    isOpen: round.isOpen && round.toldAt === null,
    roles: words && { mentor: words.mentor.one, mentee: words.mentee.one },
  }
})
