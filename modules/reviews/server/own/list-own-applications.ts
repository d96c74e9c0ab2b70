import { action } from '../../../../platform/server/action.ts'
import type { Role } from '../../../programmes/contract.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { listOwnApplications } from '../../contract.ts'
import { applicationState, whyNotDecide } from '../../rules.ts'
import { readDecisions } from '../deciding/read-decisions.ts'
import { latestSent } from '../reading/read-rows.ts'

export const listOwnApplicationsAction = action(listOwnApplications, async ({ db, person }) => {
  const rows = await db
    .selectFrom('enrolment.reviewed')
    .select(['applicationId', 'editionId', 'role', 'inReviewSince', 'enrolledAt', 'withdrawnAt'])
    .where('personId', '=', person.id)
    .orderBy('inReviewSince', 'desc')
    .limit(20)
    .execute()
  const decisions = await readDecisions(
    db,
    rows.map(({ applicationId }) => applicationId!),
  )
  const editions = new Map<string, Awaited<ReturnType<typeof readEditionFrame>>>()
  for (const id of new Set(rows.map(({ editionId }) => editionId!)))
    editions.set(id, await readEditionFrame(db, id))
  return {
    applications: rows.map(({ applicationId, editionId, role, inReviewSince, ...ends }) => {
      const latest = latestSent(decisions.get(applicationId!) ?? [])
      const state = applicationState({ ...ends, inReviewSince: inReviewSince! }, latest)
      const { programmeName, name, words } = editions.get(editionId!)!
      return {
        id: applicationId!,
        programmeName,
        editionName: name,
        role: role as Role,
        words,
        state,
        sentAt: inReviewSince!,
        word: latest?.word ?? '',
        mayWithdraw: whyNotDecide(state) === undefined,
      }
    }),
  }
})
