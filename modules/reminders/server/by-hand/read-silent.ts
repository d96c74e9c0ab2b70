import { sql } from 'kysely'
import { dayIn, instantAt } from '../../../../platform/calendar-day.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readAttention } from '../../../insights/server/index.ts'
import { readParties } from '../../../relationships/server/index.ts'
import type { Silence, Silent } from '../../contract.ts'
import { isTimeToWrite } from '../../rules.ts'
import { readReaders, type Reminded } from '../due/read-readers.ts'

export type SilentReader = Silent & { readonly reader: Reminded['reader'] }

/** Both of each pair that is silent for this reason, the longest silence first, and what keeps a word from them now. */
export async function readSilent(
  context: Pick<Context, 'db' | 'organisation' | 'now'>,
  { editionId, silence }: { readonly editionId: string; readonly silence: Silence },
): Promise<SilentReader[]> {
  const { db, now } = context
  const { pairs } = await readAttention(context, editionId)
  const silent = pairs
    .filter(({ reason }) => reason === silence)
    .toSorted((one, other) => (other.days ?? 0) - (one.days ?? 0))
  const parties = await readParties(
    db,
    silent.map(({ relationshipId }) => relationshipId),
  )
  const people = silent.flatMap(({ relationshipId, days }) => {
    const both = parties.get(relationshipId)!.parties
    return both.map((one) => ({
      ...one,
      relationshipId,
      days: days ?? 0,
      others: both.filter((other) => other !== one),
    }))
  })
  const personIds = people.map(({ personId }) => personId)
  const readers = await readReaders(context, personIds)
  const said = await readSaid(context, personIds)
  return people.flatMap(({ personId, relationshipId, others, days }) => {
    const reader = readers.get(personId)
    if (!reader) return []
    const isLater = !isTimeToWrite(reader, now)
    const isSaid = said.today.has(`${personId} ${relationshipId}`)
    return {
      personId,
      relationshipId,
      name: reader.name,
      language: reader.reader?.language ?? context.organisation.language,
      partners: others.map(({ name }) => name),
      days,
      lastRemindedAt: said.last.get(personId) ?? null,
      whyNot: reader.whyNot ?? (isSaid ? 'written-today' : isLater ? 'not-now' : null),
      reader: reader.reader,
    }
  })
}

/** When each was last reminded of anything, and of which pairs by hand since midnight. */
async function readSaid(
  { db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  personIds: readonly string[],
) {
  const rows = await db
    .selectFrom('reminders.fired')
    .select(['personId', 'relationshipId', 'event'])
    .select(({ fn }) => fn.max('firedAt').as('lastAt'))
    .where(sql<boolean>`person_id = any(${personIds}::uuid[])`)
    .groupBy(['personId', 'relationshipId', 'event'])
    .orderBy('lastAt')
    .execute()
  const midnight = startOfToday(organisation.timeZone, now)
  return {
    last: new Map(rows.map(({ personId, lastAt }) => [personId, lastAt])),
    today: new Set(
      rows
        .filter(({ event, lastAt }) => event === 'by-hand' && lastAt >= midnight)
        .map(({ personId, relationshipId }) => `${personId} ${relationshipId}`),
    ),
  }
}

export const startOfToday = (timeZone: string, now: string) =>
  instantAt(timeZone, dayIn(timeZone, now), '00:00')
