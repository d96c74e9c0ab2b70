import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { ReviewTerms } from '../../contract.ts'
import { meanOf, shareOutReadings, type Marks } from '../../grading/index.ts'
import { readTerms } from '../reading/read-terms.ts'
import { readToShare } from './read-to-share.ts'

/** A mean of fewer says more of the applications than of the reviewer. */
const enoughToSay = 3

export async function readReview(db: Db, editionId: string): Promise<ReviewTerms> {
  const { criteria, isBlind, calibrates, readers, namesShownAt, namesShownBy, revision } = await readTerms(
    db,
    editionId,
  )
  const reviewers = await db
    .selectFrom('reviews.reviewers')
    .select('personId')
    .where('editionId', '=', editionId)
    .where('leftAt', 'is', null)
    .orderBy('invitedAt')
    .orderBy('personId')
    .execute()
  const readings = await db
    .selectFrom('reviews.readings')
    .select(['personId', 'marks', 'givenAt'])
    .where('editionId', '=', editionId)
    .execute()
  const people = await readPeople(db, [
    ...reviewers.map(({ personId }) => personId),
    ...(namesShownBy ? [namesShownBy] : []),
  ])
  const toShare = await readToShare(db, editionId, calibrates, readers)
  return {
    editionId,
    criteria,
    isBlind,
    calibrates,
    readers,
    namesShownAt,
    namesShownBy: namesShownBy ? (people.get(namesShownBy)?.name ?? '') : null,
    reviewers: reviewers.map(({ personId }) => {
      const theirs = readings.filter((one) => one.personId === personId)
      const means = theirs.flatMap(({ marks, givenAt }) =>
        givenAt === null ? [] : (meanOf(marks as Marks, criteria) ?? []),
      )
      return {
        personId,
        name: people.get(personId)?.name ?? '',
        given: means.length,
        toGrade: theirs.length,
        mean:
          means.length < enoughToSay
            ? null
            : Math.round((100 * means.reduce((sum, one) => sum + one, 0)) / means.length) / 100,
      }
    }),
    toShareOut:
      criteria.length === 0 || namesShownAt !== null
        ? 0
        : new Set(shareOutReadings(toShare).map(({ applicationId }) => applicationId)).size,
    revision,
  }
}
