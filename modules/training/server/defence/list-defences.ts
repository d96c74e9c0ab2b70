import { action } from '../../../../platform/server/action.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { readPeopleById } from '../../../meetings/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { listDefences } from '../../contract.ts'
import { defenceAs, readDefences } from './read-defences.ts'

/** In a jury sit mentors of the course and its team. */
export const listDefencesAction = action(listDefences, async (context, { editionId }) => {
  const { db, person } = context
  const defences = await readDefences(db, { editionId })
  const mentors = (await readEnrolled(db, editionId)).filter(({ role }) => role === 'mentor')
  const { leads } = await readEditionFrame(db, editionId)
  const jurors = new Map(
    [...leads, ...mentors].map(({ personId, name, email }) => [personId, { personId, name, email }]),
  )
  const { timeZone } = (await readPeopleById(context, [person.id])).get(person.id)!
  return {
    timeZone,
    defences: defences.map((one) => defenceAs(one, 'lead', timeZone)),
    jurors: [...jurors.values()],
  }
})
