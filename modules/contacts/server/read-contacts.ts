import { dayIn } from '../../../platform/calendar-day.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { readMeetingsOfEdition } from '../../meetings/server/index.ts'
import { readPeople } from '../../people/server/index.ts'
import { readLives, readPairsOfEdition, readParties } from '../../relationships/server/index.ts'
import type { Contacts, ContactedPair, DoneContact, How } from '../contract.ts'
import { dueOf, momentsOf, type FollowedPair } from '../rules.ts'
import { readRhythm } from './read-rhythm.ts'

/** Every pair of an edition that both said yes to, with what is due of the team and what it did. */
export async function readContacts(
  { db, organisation: { timeZone }, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  editionId: string,
): Promise<Contacts> {
  const today = dayIn(timeZone, now)
  const { rhythm, revision } = await readRhythm(db, editionId)
  const ids = (await readPairsOfEdition(db, editionId)).map(({ id }) => id)
  const lives = await readLives(db, ids)
  const parties = await readParties(db, ids)
  const firstHeld = await readFirstHeld(db, editionId)
  const done = await readDone(db, editionId)
  const pairs = ids.flatMap((id): ContactedPair[] => {
    const life = lives.get(id)
    if (!life || life.activatedAt === null || life.lastOn === null) return []
    const followed: FollowedPair = {
      activeOn: dayIn(timeZone, life.activatedAt),
      lastOn: life.lastOn,
      firstHeldOn: firstHeld.get(id) ?? null,
      pausedUntil: life.pausedUntil !== null && life.pausedUntil > today ? life.pausedUntil : null,
      isOver: life.status !== 'active',
    }
    const mine = done.get(id) ?? []
    const moments = new Set(mine.map(({ moment }) => moment))
    const ahead = momentsOf(followed, rhythm).find(
      ({ moment, dueOn }) => dueOn > today && !moments.has(moment),
    )
    return [
      {
        relationshipId: id,
        parties: parties
          .get(id)!
          .parties.toSorted((one, other) => Number(one.role !== 'mentor') - Number(other.role !== 'mentor'))
          .map(({ name, role, email }) => ({ name, role, email })),
        isOver: followed.isOver,
        activeOn: followed.activeOn,
        due: dueOf(followed, rhythm, { today, done: moments }),
        done: mine,
        next: followed.isOver ? null : (ahead ?? null),
      },
    ]
  })
  return { on: today, rhythm, rhythmRevision: revision, pairs }
}

/** By relationship, the day of its first meeting held. */
async function readFirstHeld(db: Db, editionId: string): Promise<Map<string, string>> {
  const first = new Map<string, string>()
  for (const { relationshipId, state, counts, on } of await readMeetingsOfEdition(db, editionId))
    if (state === 'held' && counts && !first.has(relationshipId)) first.set(relationshipId, on)
  return first
}

/** By relationship, the latest first. */
async function readDone(db: Db, editionId: string): Promise<Map<string, DoneContact[]>> {
  const rows = await db
    .selectFrom('contacts.contacts')
    .select(['id', 'relationshipId', 'moment', 'contactedOn', 'how', 'line', 'personId'])
    .where('editionId', '=', editionId)
    .orderBy('contactedOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  const done = new Map<string, DoneContact[]>()
  for (const { id, relationshipId, moment, contactedOn, how, line, personId } of rows) {
    const by = people.get(personId)?.name ?? ''
    const contact: DoneContact = { id, moment, on: contactedOn, how: how as How, line, by }
    done.set(relationshipId, [...(done.get(relationshipId) ?? []), contact])
  }
  return done
}
