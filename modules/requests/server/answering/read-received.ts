import type { WorkContext } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import type { WordedReason } from '../../../relationships/contract.ts'
import type { ClosedWhy, ReceivedRequest, RequestStatus, SilenceReason } from '../../contract.ts'
import type { PairReasons } from '../state/pair-reasons.ts'
import { themesOf } from '../shown/themes-of.ts'

type Of = { readonly id: string } | { readonly mentorPersonId: string }

export async function readReceived(context: Pick<WorkContext, 'db'>, id: string): Promise<ReceivedRequest> {
  return (await readReceivedRequests(context, { id }))[0]!
}

/** As whoever was asked reads them: those that wait first, then the latest. Never whom else was asked. */
export async function readReceivedRequests(
  { db }: Pick<WorkContext, 'db'>,
  of: Of,
): Promise<ReceivedRequest[]> {
  const rows = await db
    .selectFrom('requests.requests')
    .innerJoin('requests.searches', 'requests.searches.id', 'searchId')
    .select(['requests.requests.id', 'requests.requests.editionId', 'personId', 'need', 'tried', 'theme'])
    .select(['neededBy', 'message', 'lunch', 'reasons', 'requests.requests.status', 'closedWhy', 'sentAt'])
    .select(['answerBy', 'question', 'reply', 'silence', 'relationshipId', 'mentorEnrolmentId'])
    .where('sentAt', 'is not', null)
    .$if('id' in of, (query) => query.where('requests.requests.id', '=', (of as { id: string }).id))
    .$if('mentorPersonId' in of, (query) =>
      query.where('mentorPersonId', '=', (of as { mentorPersonId: string }).mentorPersonId),
    )
    .orderBy('sentAt', 'desc')
    .orderBy('requests.requests.id')
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  const editionIds = [...new Set(rows.map(({ editionId }) => editionId))]
  const editions = new Map(
    await Promise.all(editionIds.map(async (id) => [id, await readEditionFrame(db, id)] as const)),
  )
  const themes = await themesOf(db, editionIds)
  const found = rows.map((row): ReceivedRequest => {
    const { name, profile } = people.get(row.personId)!
    const edition = editions.get(row.editionId)!
    const status = row.status as RequestStatus
    return {
      id: row.id,
      enrolmentId: row.mentorEnrolmentId,
      editionId: row.editionId,
      editionName: edition.name,
      asker: { name, jobTitle: profile.jobTitle, city: profile.place?.city ?? null },
      need: row.need,
      tried: row.tried,
      theme: themes.get(row.editionId)!(row.theme),
      neededBy: row.neededBy,
      message: row.message,
      lunch: row.lunch,
      reasons: (row.reasons as PairReasons).mentor as WordedReason[],
      status,
      closedWhy: row.closedWhy as ClosedWhy | null,
      sentAt: row.sentAt!,
      answerBy: row.answerBy!,
      question: row.question,
      reply: row.reply,
      silence: row.silence as SilenceReason | null,
      agreement: edition.agreement,
      // The pair is whoever's said yes: what it became for another is not theirs.
      relationshipId: status === 'accepted' ? row.relationshipId : null,
    }
  })
  return found.toSorted((one, other) => Number(other.status === 'sent') - Number(one.status === 'sent'))
}
