import { action } from '../../../../platform/server/action.ts'
import type { Role } from '../../../programmes/contract.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { listReadings } from '../../contract.ts'
import { meanOf, type Marks } from '../../grading/index.ts'
import { readTerms } from '../reading/read-terms.ts'
import { readCalibration } from './read-calibration.ts'

export const listReadingsAction = action(listReadings, async ({ db, person }, { editionId }) => {
  const terms = await readTerms(db, editionId)
  const rows = await db
    .selectFrom('reviews.readings')
    .innerJoin('enrolment.reviewed', 'enrolment.reviewed.applicationId', 'reviews.readings.applicationId')
    .select(['reviews.readings.applicationId', 'number', 'name', 'role', 'calibrates', 'marks', 'givenAt'])
    .where('reviews.readings.editionId', '=', editionId)
    .where('reviews.readings.personId', '=', person.id)
    .where('enrolment.reviewed.personId', '!=', person.id)
    .where('withdrawnAt', 'is', null)
    .where((one) => one.or([one('closedAt', 'is', null), one('givenAt', 'is not', null)]))
    .where((one) => one.or([one('enrolledAt', 'is', null), one('givenAt', 'is not', null)]))
    .orderBy('calibrates', 'desc')
    .orderBy('position')
    .execute()
  const first = rows.filter(({ calibrates }) => calibrates)
  const firstLeft = first.filter(({ givenAt }) => givenAt === null).length
  const { name } = await readEditionFrame(db, editionId)
  return {
    editionName: name,
    isOver: terms.namesShownAt !== null,
    isBlind: terms.isBlind,
    criteria: terms.criteria.map(({ key, name: called }) => ({ key, name: called })),
    readings: rows.map(({ applicationId, number, name: who, role, calibrates, marks, givenAt }) => ({
      applicationId,
      number: number!,
      name: terms.isBlind ? null : who,
      role: role as Role,
      calibrates,
      givenAt,
      mean: meanOf(marks as Marks, terms.criteria),
      waits: !calibrates && firstLeft > 0,
    })),
    calibration:
      first.length > 0 && firstLeft === 0
        ? await readCalibration(db, {
            editionId,
            personId: person.id,
            criteria: terms.criteria,
            first: first.map(({ applicationId }) => applicationId),
          })
        : null,
  }
})
