import { sql } from 'kysely'
import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { Role } from '../../../programmes/contract.ts'
import type { ApplicationRow, Decision } from '../../contract.ts'
import { grouped, spreadOf, type Marks } from '../../grading/index.ts'
import { applicationState, waitsSince } from '../../rules.ts'
import { readTerms } from './read-terms.ts'

type Reading = Pick<Context, 'db' | 'person'>

/** Every application of an edition but the reader's own, as the team sees it: five statements, however many there are. */
export async function readRows({ db, person }: Reading, editionId: string, onlyIds?: readonly string[]) {
  const terms = await readTerms(db, editionId)
  const all = await db
    .selectFrom('enrolment.reviewed')
    .selectAll()
    .where('editionId', '=', editionId)
    .where(onlyIds ? sql<boolean>`application_id = any(${[...onlyIds]}::uuid[])` : sql<boolean>`true`)
    .orderBy('number')
    .execute()
  const decisions = await db
    .selectFrom('reviews.decisions')
    .select([
      'id',
      'applicationId',
      'decision',
      'word',
      'decidedBy',
      'decidedAt',
      'sentAt',
      'reply',
      'repliedAt',
    ])
    .where('editionId', '=', editionId)
    .where(onlyIds ? sql<boolean>`application_id = any(${[...onlyIds]}::uuid[])` : sql<boolean>`true`)
    .orderBy('sentAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const readings = await db
    .selectFrom('reviews.readings')
    .select(['applicationId', 'personId', 'marks', 'note', 'givenAt'])
    .where('editionId', '=', editionId)
    .where(onlyIds ? sql<boolean>`application_id = any(${[...onlyIds]}::uuid[])` : sql<boolean>`true`)
    .orderBy('givenAt')
    .execute()
  const people = await readPeople(db, [
    ...all.map(({ personId }) => personId!),
    ...decisions.map(({ decidedBy }) => decidedBy),
    ...readings.map(({ personId }) => personId),
  ])
  const nameOf = (id: string) => people.get(id)?.name ?? ''
  const ofApplication = grouped(decisions, ({ applicationId }) => applicationId)
  const readingsOf = grouped(readings, ({ applicationId }) => applicationId)
  const others = all.filter(({ personId }) => personId !== person.id)
  const rows = others.map((one): ApplicationRow & { personId: string } => {
    const id = one.applicationId!
    const mine = ofApplication.get(id) ?? []
    const unsent = mine.find(({ sentAt }) => sentAt === null)
    const kept = { ...one, inReviewSince: one.inReviewSince! }
    const latest = latestSent(mine)
    const asked = readingsOf.get(id) ?? []
    const given = asked.filter(({ givenAt }) => givenAt !== null)
    const spread = spreadOf(
      given.map(({ marks }) => marks as Marks),
      terms.criteria,
    )
    // Whoever has still to grade it does so before they see what others gave.
    const owesMine = asked.some(({ personId, givenAt }) => personId === person.id && givenAt === null)
    const isWithdrawn = one.withdrawnAt !== null
    return {
      id,
      personId: one.personId!,
      number: one.number!,
      name: terms.hidesNames ? null : (one.name ?? nameOf(one.personId!)),
      email: terms.hidesNames || isWithdrawn ? null : (one.email ?? people.get(one.personId!)?.email ?? null),
      city: terms.hidesNames || isWithdrawn ? null : one.city,
      role: one.role as Role,
      state: applicationState(kept, latest),
      toSend: unsent
        ? {
            id: unsent.id,
            decision: unsent.decision as Decision,
            word: unsent.word,
            by: nameOf(unsent.decidedBy),
            at: unsent.decidedAt,
          }
        : null,
      waitsSince: waitsSince(kept, latest),
      changedAt: one.changedAt,
      grades: {
        given: given.length,
        readers: asked.length,
        ...(owesMine ? { mean: null, lowest: null, highest: null } : spread),
      },
    }
  })
  return { terms, rows, hasOwn: others.length < all.length, ofApplication, readingsOf, nameOf }
}

type Dated = {
  readonly sentAt: string | null
  readonly decision: Decision
  readonly repliedAt: string | null
}

/** The latest answer that was sent, if any was. */
export function latestSent<D extends Dated>(decisions: readonly D[]) {
  const sent = decisions
    .filter(({ sentAt }) => sentAt !== null)
    .toSorted((a, b) => (a.sentAt! < b.sentAt! ? 1 : -1))
  return sent[0]
}
