import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { readPeopleById } from '../../../meetings/server/index.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { showDeliverables, type Handed } from '../../contract.ts'
import { checkLines } from '../../deliverables/index.ts'
import { dueOnOf } from '../../rules.ts'
import { menteesOf } from '../reading/course-pairs.ts'
import { readExpected } from '../reading/read-projects.ts'
import { readWhere, whereKey } from '../reading/read-where.ts'
import { readForgotten, readHanded, type KnownHanded } from './read-handed.ts'

export const showDeliverablesAction = action(showDeliverables, async (context, { relationshipId }) => {
  const { db, person, now } = context
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)!
  const { personId } = pair.parties.find(({ role }) => role === 'mentee')!
  const isMine = personId === person.id
  const people = await readPeopleById(
    context,
    pair.parties.map((party) => party.personId),
  )
  const today = dayIn(people.get(personId)!.timeZone, now)
  const known = (await readWhere(db, [pair.editionId], [personId], today)).get(
    whereKey(pair.editionId, personId),
  )
  const mayHandIn = isMine && pair.status === 'active'
  // Whoever followed somebody once does not read what they do today.
  if (!known || pair.status !== 'active') return { mayHandIn, deliverables: [] }
  const { where } = known
  const expected = (await readExpected(db, [where.projectId])).get(where.projectId) ?? []
  const handed = await readHanded(db, [where.placementId])
  const comments = await readComments(
    context,
    handed.map(({ id }) => id),
  )
  // The mentor sees what all of theirs forget; each sees what they forget themselves.
  const whose = isMine ? [person.id] : [...(await menteesOf(context, pair.editionId))]
  const forgotten = await readForgotten(db, pair.editionId, whose)
  return {
    mayHandIn,
    deliverables: expected.map(({ id, title, forWhom, dueWeek, handedAs, checks }) => {
      const dueOn = dueOnOf(where.startedOn, dueWeek)
      const versions = handed.filter(({ expectedId }) => expectedId === id)
      return {
        expectedId: id,
        title,
        forWhom,
        dueOn,
        handedAs,
        isLate: versions.length === 0 && today > dueOn,
        lines: checkLines({ title, forWhom, dueOn, handedAs, checks }, forgotten),
        versions: versions.map((one) => asShown(one, comments.get(one.id) ?? [])),
      }
    }),
  }
})

function asShown(one: KnownHanded, comments: Handed['comments']): Handed {
  const { fileId, fileName, fileKind, fileBytes } = one
  return {
    id: one.id,
    version: one.version,
    handedAt: one.handedAt,
    isLate: one.isLate,
    text: one.text,
    link: one.link,
    file: fileId === null ? null : { id: fileId, name: fileName!, kind: fileKind!, bytes: fileBytes! },
    forgotten: [...one.forgotten],
    comments,
  }
}

async function readComments(
  context: Pick<Parameters<typeof menteesOf>[0], 'db' | 'person'> & Parameters<typeof readPeopleById>[0],
  handedIds: readonly string[],
): Promise<Map<string, Handed['comments']>> {
  const found = new Map<string, Handed['comments']>()
  if (handedIds.length === 0) return found
  const rows = await context.db
    .selectFrom('training.comments')
    .select(['id', 'handedId', 'authorId', 'text', 'writtenAt'])
    .where('handedId', 'in', handedIds)
    .orderBy('writtenAt')
    .orderBy('id')
    .execute()
  const people = await readPeopleById(
    context,
    rows.map(({ authorId }) => authorId),
  )
  for (const { id, handedId, authorId, text, writtenAt } of rows)
    found.set(handedId, [
      ...(found.get(handedId) ?? []),
      {
        id,
        by: people.get(authorId)?.name ?? '',
        isMine: authorId === context.person.id,
        text,
        at: writtenAt,
      },
    ])
  return found
}
