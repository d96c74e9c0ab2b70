import { publicAction } from '../../../../platform/server/action.ts'
import { findCallAddress } from '../../../enrolment/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { readDesignation } from '../../contract.ts'
import { findDesignation } from './find-designation.ts'

export const readDesignationAction = publicAction(readDesignation, async (context, { token }) => {
  const { db, organisation } = context
  const found = await findDesignation(db, token)
  if (!found) throw context.refuse('no-such-link')
  const { programmeName, name } = await readEditionFrame(db, found.editionId)
  return {
    organisationName: organisation.name,
    programmeName,
    editionName: name,
    resultsOn: found.resultsOn,
    name: found.name,
    designatorName: found.designatorName,
    answer: found.answer as 'yes' | 'no' | null,
    callAddress: await findCallAddress(db, found.editionId),
    role: found.role as 'mentor' | 'mentee',
  }
})
