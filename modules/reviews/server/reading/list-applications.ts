import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readReviewed } from '../../../enrolment/server/index.ts'
import type { Role } from '../../../programmes/contract.ts'
import { listApplications, type Threshold } from '../../contract.ts'
import { readRows } from './read-rows.ts'

export const listApplicationsAction = action(listApplications, async (context, { editionId }) => {
  const { db } = context
  const { terms, rows, hasOwn } = await readRows(context, editionId)
  const kept = await db
    .selectFrom('reviews.thresholds')
    .select(['id', 'role', 'belowAs', 'above', 'below', 'ungraded', 'setBy', 'setAt'])
    .select(sql<number>`threshold::float`.as('threshold'))
    .where('editionId', '=', editionId)
    .orderBy('setAt', 'desc')
    .limit(20)
    .execute()
  const people = await readPeople(
    db,
    kept.map(({ setBy }) => setBy),
  )
  const thresholds = kept.map(({ setBy, setAt, ...one }): Threshold => ({
    ...one,
    role: one.role as Role,
    belowAs: one.belowAs as Threshold['belowAs'],
    by: people.get(setBy)?.name ?? '',
    at: setAt,
  }))
  return {
    isReviewed: await readReviewed(db, editionId),
    isGraded: terms.criteria.length > 0,
    hidesNames: terms.hidesNames,
    applications: rows.map(({ personId: _, ...row }) => row),
    hasOwn,
    thresholds,
  }
})
