import type { Context } from '../../../platform/server/context.ts'
import { dayIn } from '../../../platform/calendar-day.ts'
import { readPeople, type KnownPerson } from '../../people/server/index.ts'
import type { EditionFrame } from '../../programmes/contract.ts'
import { readEditionFrame } from '../../programmes/server/index.ts'
import { OwnRelationship, PairAgreement, type EndedKind, type OwnEnd } from '../contract.ts'
import { cutByPartner } from '../agreement/cut-by-partner.ts'
import {
  answerOf,
  endAsRead,
  hasCharterToAgree,
  readableForDays,
  waitingFor,
  type PartyState,
  type Standing,
} from '../rules.ts'

import { answerBy } from './answer-by.ts'
import { chartersAcceptedBy, toChartersAccepted } from './charters/charters-accepted.ts'
import { comesFrom, toComesFrom, type ComesFrom } from './charters/comes-from.ts'
import { later } from '../../../platform/server/clock.ts'
import { closesAt } from './ending/silence.ts'
import type { Frame } from './read-frame.ts'
import { teamRemindedAt } from './team-reminded-at.ts'

type Reading = Pick<Context, 'db' | 'person' | 'now' | 'organisation'>

/** `known` saves reading what an action of it has read. */
export async function readOwnRelationship(
  context: Reading,
  id: string,
  known?: Frame,
): Promise<OwnRelationship> {
  return (await readOwn(context, { id, known }))[0]!
}

/** Everything the reader may see of the pairs they belong to, latest first. */
export function readOwnRelationships(context: Reading): Promise<OwnRelationship[]> {
  return readOwn(context)
}

async function readOwn(
  { db, person, now, organisation }: Reading,
  { id, known }: { readonly id?: string; readonly known?: Frame | undefined } = {},
): Promise<OwnRelationship[]> {
  const rows = await db
    .selectFrom('relationships.parties')
    .innerJoin(
      'relationships.relationships',
      'relationships.relationships.id',
      'relationships.parties.relationshipId',
    )
    .select([
      'relationshipId',
      'personId',
      'role',
      'reasons',
      'acceptedAt',
      'relationships.parties.declinedAt',
      'leftAt',
      'editionId',
      'kind',
      'status',
      'agreement',
      'proposedAt',
      'activatedAt',
      'answerBy',
      'lapsedAt',
      'withdrawnAt',
      'endedAt',
      'endedKind',
      'lastOn',
      'silenceAskedAt',
      'wordsErasedAt',
      'relationships.relationships.declinedAt as closedByNoAt',
    ])
    .select(chartersAcceptedBy(person.id).as('chartersAccepted'))
    .select(comesFrom.as('coming'))
    .where('relationshipId', 'in', (mine) =>
      mine
        .selectFrom('relationships.parties')
        .select('relationshipId')
        .where('personId', '=', person.id)
        .$if(id !== undefined, (one) => one.where('relationshipId', '=', id!)),
    )
    .orderBy('proposedAt', 'desc')
    .orderBy('relationshipId')
    // Mentors first, then by their enrolment: the same order whoever reads.
    .orderBy((row) => row.case().when('role', '=', 'mentor').then(0).else(1).end())
    .orderBy('enrolmentId')
    .execute()
  if (rows.length === 0) return []
  const own = rows.filter(({ personId }) => personId === person.id)
  const others = rows.filter(({ personId }) => personId !== person.id)
  const people =
    known?.people ??
    (await readPeople(
      db,
      others.map(({ personId }) => personId),
    ))
  const editions = new Map<string, EditionFrame>(known && [[known.edition.id, known.edition]])
  for (const { editionId } of own) {
    if (!editions.has(editionId)) editions.set(editionId, await readEditionFrame(db, editionId))
  }
  return own.map((row) => {
    const rest = others.filter(({ relationshipId }) => relationshipId === row.relationshipId)
    const edition = editions.get(row.editionId)!
    const accepted = toChartersAccepted(row.chartersAccepted)
    const standing: Standing = { status: row.status, mine: row, others: rest }
    const partners = rest.map((other) =>
      partnerOf(people.get(other.personId)!, { ...other, from: toComesFrom(other.coming) }, standing),
    )
    const charter = ownCharter(edition, toComesFrom(row.coming))
    const latestOn = [row, ...rest].map(({ coming }) => toComesFrom(coming)?.untilOn).find(Boolean) ?? null
    const fromOn = dayIn(organisation.timeZone, row.proposedAt)
    return OwnRelationship.parse({
      id: row.relationshipId,
      editionId: row.editionId,
      editionName: edition.name,
      startsOn: edition.startsOn,
      kind: row.kind,
      status: row.status,
      role: row.role,
      partners,
      partner: partners[0]!,
      reasons: row.reasons,
      agreement: row.agreement,
      ...charter,
      latestOn,
      cut: cutByPartner(PairAgreement.parse(row.agreement), { fromOn, latestOn }),
      chartersAccepted: accepted,
      charterToAgree: hasCharterToAgree(standing, accepted, charter.charter),
      answer: answerOf(row),
      team: edition.leads.flatMap(({ name, email }) => (email ? [{ name, email }] : [])),
      waitingFor: waitingFor(standing),
      waitingSince: row.status === 'proposed' ? (row.acceptedAt ?? row.proposedAt) : null,
      answerBy: row.status === 'proposed' ? (row.answerBy ?? answerBy(row.proposedAt)) : null,
      lastOn: row.activatedAt === null ? null : row.lastOn,
      end: endOf(row),
      closesAt: row.status === 'active' && row.silenceAskedAt ? closesAt(row.silenceAskedAt) : null,
      teamRemindedAt: reminderStillToCome(
        row.lapsedAt ??
          row.withdrawnAt ??
          row.closedByNoAt ??
          (row.endedKind === 'completed' ? null : row.endedAt),
        now,
      ),
    })
  })
}

function endOf(row: {
  readonly endedAt: string | null
  readonly endedKind: EndedKind | null
  readonly wordsErasedAt: string | null
}): OwnEnd | null {
  if (row.endedAt === null || row.endedKind === null) return null
  const readableUntil = later(row.endedAt, readableForDays * 86_400_000)
  return {
    as: endAsRead(row.endedKind),
    endedAt: row.endedAt,
    readableUntil,
    isErased: row.wordsErasedAt !== null,
  }
}

function reminderStillToCome(closedAt: string | null, now: string): string | null {
  const at = closedAt && teamRemindedAt(closedAt)
  return at && at > now ? at : null
}

/** Of the partner that one comes for, where its mentors accept its own; else of the programme. */
const ownCharter = (edition: EditionFrame, from: ComesFrom | null) => ({
  charter: from?.charter ?? edition.charter,
  charterVersion: from?.charter ? from.version : edition.charterVersion,
  charterOf: from?.charter ? from.name : null,
})

type Other = PartyState & { readonly from: ComesFrom | null }
const partnerOf = ({ name, email, profile }: KnownPerson, other: Other, { status }: Standing) => ({
  name,
  role: other.role,
  jobTitle: profile.jobTitle,
  city: profile.place?.city ?? null,
  email: status === 'active' && other.leftAt === null ? email : null,
  // A "no" is the other's own; what shows is only that the pair will not be.
  hasAccepted: answerOf(other) === 'accepted',
  comesFrom: other.from && { name: other.from.name, untilOn: other.from.untilOn },
})
