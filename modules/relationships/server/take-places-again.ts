import type { WorkContext } from '../../../platform/server/context.ts'
import { lockPlaces } from '../../../platform/server/places/index.ts'
import { placesOfEnrolment, readEnrolled } from '../../enrolment/server/index.ts'
import type { Party } from './find-parties.ts'

/** Takes back the places that an answer gave back. False, and nothing taken, where one has gone to somebody else. */
export async function takePlacesAgain(
  context: WorkContext,
  editionId: string,
  parties: readonly Party[],
): Promise<boolean> {
  if (parties.length === 0) return true
  const ids = parties.map(({ enrolmentId }) => enrolmentId)
  const members = await readEnrolled(context.db, editionId, ids)
  if (members.length < ids.length) return false
  const places = await lockPlaces(context, placesOfEnrolment, members)
  if (ids.some((id) => places.left(id) === 0)) return false
  for (const id of ids) places.take(id)
  await places.save()
  return true
}
