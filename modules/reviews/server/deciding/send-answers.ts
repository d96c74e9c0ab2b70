import { sql } from 'kysely'
import { Language } from '../../../../platform/contract.ts'
import { action } from '../../../../platform/server/action.ts'
import {
  closeApplications,
  enrolReviewed,
  listOpenCalls,
  lockApplications,
} from '../../../enrolment/server/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { Role } from '../../../programmes/contract.ts'
import { readEditionFrame, readLeadIds } from '../../../programmes/server/index.ts'
import { listApplications, listOwnApplications, sendAnswers, type Decision } from '../../contract.ts'
import { applicationState, whyNotDecide } from '../../rules.ts'
import { applicationAnswered } from '../facts.ts'
import { answerMail } from '../mail/answer-mail.ts'
import { latestSent } from '../reading/read-rows.ts'
import { readTerms } from '../reading/read-terms.ts'
import { leftRow, type Left } from './left-row.ts'
import { readDecisions } from './read-decisions.ts'

type Sending = { readonly id: string; readonly decision: string; readonly word: string }

/** Each answer with its mail, a yes with its enrolment, in one transaction: sent once, however often it is pressed. */
export const sendAnswersAction = action(sendAnswers, async (context, { editionId, decisionIds }) => {
  const { db, now, person } = context
  const written = await db
    .selectFrom('reviews.decisions')
    .select(['id', 'applicationId'])
    .where('editionId', '=', editionId)
    .where(sql<boolean>`id = any(${decisionIds}::uuid[])`)
    .execute()
  const ids = written.map(({ applicationId }) => applicationId)
  const locked = await lockApplications(db, ids)
  const decisions = await readDecisions(db, ids)
  const { hidesNames } = await readTerms(db, editionId)
  const left: Left[] = []
  const toSend: ((typeof locked)[number] & { sending: Sending })[] = []
  for (const application of locked) {
    const mine = decisions.get(application.id) ?? []
    const unsent = mine.find(({ id, sentAt }) => sentAt === null && decisionIds.includes(id))
    const state = applicationState({ ...application, inReviewSince: now }, latestSent(mine))
    const why =
      application.personId === person.id
        ? 'own-application'
        : (whyNotDecide(state) ??
          (unsent ? await enrolIfAccepted(application.id, unsent.decision) : 'decided-meanwhile'))
    if (why) left.push(leftRow(application, why, hidesNames))
    else toSend.push({ ...application, sending: unsent! })
  }
  // What another of the team changed or took away in between has another id, or none.
  const sentIds = toSend.map(({ sending }) => sending.id)
  await db
    .updateTable('reviews.decisions')
    .set({ sentAt: now })
    .where(sql<boolean>`id = any(${sentIds}::uuid[])`)
    .execute()
  const refused = toSend.filter(({ sending }) => sending.decision === 'refuse')
  await closeApplications(
    context,
    refused.map(({ id }) => id),
  )
  await mailThem()
  for (const { id, personId, role, sending } of toSend)
    await context.announce(applicationAnswered, {
      applicationId: id,
      editionId,
      personId: personId!,
      role: role as Role,
      decision: sending.decision as Decision,
    })
  context.tellPages(await readLeadIds(db, [editionId]), [listApplications])
  context.tellPages(
    toSend.map(({ personId }) => personId!),
    [listOwnApplications],
  )
  const enrolled = toSend.filter(({ sending }) => sending.decision === 'accept').length
  return { sent: toSend.length, enrolled, left }

  async function enrolIfAccepted(id: string, decision: string) {
    if (decision !== 'accept') return undefined
    const outcome = await enrolReviewed(context, id)
    return outcome === 'enrolled' ? undefined : outcome
  }

  async function mailThem() {
    const edition = await readEditionFrame(db, editionId)
    const openCalls = refused.length > 0 ? await listOpenCalls(context, editionId) : []
    const people = await readPeople(
      db,
      toSend.map(({ personId }) => personId!),
    )
    const mails = toSend.flatMap(({ id, personId, role, language, sending }) => {
      const known = people.get(personId!)
      if (!known?.email) return []
      const reader = {
        email: known.email,
        name: known.name,
        language: known.language ?? Language.parse(language),
      }
      return [
        answerMail(context, {
          applicationId: id,
          decisionId: sending.id,
          decision: sending.decision as Decision,
          word: sending.word,
          role: role as Role,
          edition,
          openCalls,
          reader,
        }),
      ]
    })
    await context.mail(...mails)
  }
})
