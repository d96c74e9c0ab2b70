import type { Context } from '../../../../platform/server/context.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { newId } from '../../../../platform/server/id.ts'
import { readPeopleById } from '../../../meetings/server/index.ts'
import { lockPair } from '../../../relationships/server/index.ts'
import { showCourseWeek, showDeliverables, type HandedAs } from '../../contract.ts'
import { dueOnOf } from '../../rules.ts'
import { handedMail } from '../mail/deliverable-mail.ts'
import { mailTo } from '../mail/mail-to.ts'

type Code = 'no-project' | 'not-of-this-project' | 'handed-otherwise' | 'pair-not-open'
type Version = {
  readonly relationshipId: string
  readonly expectedId: string
  readonly as: HandedAs
  readonly content: Readonly<Record<string, string | number>>
  readonly forgotten: readonly string[]
}

/** The next version of a deliverable, of the person of the context. Late is kept as a fact; the mentor is told. */
export async function keepVersion(
  context: Context<Code>,
  { relationshipId, expectedId, as, content, forgotten }: Version,
): Promise<{ id: string; version: number; isLate: boolean }> {
  const { db, now, organisation, person } = context
  // Locked: two versions at once have two numbers.
  const pair = await lockPair(db, relationshipId)
  if (pair.status !== 'active') throw context.refuse('pair-not-open')
  const placement = await db
    .selectFrom('training.placements')
    .select(['id', 'projectId', 'startedOn'])
    .where('editionId', '=', pair.editionId)
    .where('personId', '=', person.id)
    .where('endedOn', 'is', null)
    .executeTakeFirst()
  if (!placement) throw context.refuse('no-project')
  const expected = await db
    .selectFrom('training.expected')
    .select(['title', 'dueWeek', 'handedAs'])
    .where('id', '=', expectedId)
    .where('projectId', '=', placement.projectId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!expected) throw context.refuse('not-of-this-project')
  if (expected.handedAs !== as) throw context.refuse('handed-otherwise')
  const last = await db
    .selectFrom('training.handed')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('placementId', '=', placement.id)
    .where('expectedId', '=', expectedId)
    .executeTakeFirstOrThrow()
  const { timeZone } = (await readPeopleById(context, [person.id])).get(person.id)!
  const isLate = dayIn(timeZone, now) > dueOnOf(placement.startedOn, expected.dueWeek)
  const id = newId(now)
  const version = (last.version ?? 0) + 1
  await db
    .insertInto('training.handed')
    .values({
      organisationId: organisation.id,
      id,
      placementId: placement.id,
      expectedId,
      version,
      handedAt: now,
      isLate,
      forgotten: JSON.stringify(forgotten),
      ...content,
    })
    .execute()
  const mentor = pair.parties.find(({ role }) => role === 'mentor')!
  await mailTo(context, [mentor.personId], (reader) =>
    handedMail(context, {
      as: 'handed',
      effect: `${id}/${mentor.personId}`,
      relationshipId,
      by: person.name,
      title: expected.title,
      reader,
    }),
  )
  context.tellPages(
    pair.parties.map(({ personId }) => personId),
    [showDeliverables, showCourseWeek],
  )
  return { id, version, isLate }
}
