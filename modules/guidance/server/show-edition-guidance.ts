import { dayIn, workingDay } from '../../../platform/calendar-day.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { EditionGuidance, EditionPiece } from '../contract.ts'
import { isFor, isMissing, isWhole, whenForPair, type AdvisedPair } from '../rules.ts'
import { readAdvisedPairs } from './read-advised-pairs.ts'
import { readPieces, type KeptPiece } from './read-pieces.ts'

type Reading = Pick<Context, 'db' | 'organisation' | 'now'>
type Sent = { readonly key: string; readonly personId: string; readonly sentAt: string }

/** The advice of an edition with whom it reached, and when it goes next as things stand. */
export async function showEditionGuidance(context: Reading, editionId: string): Promise<EditionGuidance> {
  const { db, organisation, now } = context
  const today = dayIn(organisation.timeZone, now)
  const pairs = await readAdvisedPairs(context, { editionId })
  const sent = await db
    .selectFrom('guidance.sent')
    .select(['key', 'personId', 'sentAt'])
    .where('editionId', '=', editionId)
    .execute()
  const { stopped } = await db
    .selectFrom('guidance.stopped')
    .select((row) => row.fn.countAll<number>().as('stopped'))
    .where(
      'personId',
      'in',
      db.selectFrom('guidance.sent').select('personId').where('editionId', '=', editionId),
    )
    .executeTakeFirstOrThrow()
  const pieces = (await readPieces(db, [editionId]))(editionId)
  return {
    today,
    firstOn: pairs.map(({ publishedOn }) => publishedOn).toSorted()[0] ?? null,
    lastOn:
      pairs
        .flatMap(({ lastOn }) => lastOn ?? [])
        .toSorted()
        .at(-1) ?? null,
    pieces: pieces.map((piece) =>
      showPiece(
        piece,
        sent.filter(({ key }) => key === piece.key),
        pairs,
        { today, timeZone: organisation.timeZone },
      ),
    ),
    pairs: pairs.length,
    stopped,
  }
}

function showPiece(
  { quote: _, ...piece }: KeptPiece,
  sent: readonly Sent[],
  pairs: readonly AdvisedPair[],
  { today, timeZone }: { readonly today: string; readonly timeZone: string },
): EditionPiece {
  const last = sent
    .map(({ sentAt }) => sentAt)
    .toSorted()
    .at(-1)
  return {
    ...piece,
    missing: (['fr', 'en'] as const).filter((language) => isMissing(piece.wording[language])),
    sent: sent.length,
    lastSentOn: last === undefined ? null : dayIn(timeZone, last),
    next: nextOf(piece, new Set(sent.map(({ personId }) => personId)), pairs, today),
  }
}

/** The first day on which somebody is to have it who has not, and how many have it then. */
function nextOf(
  piece: Pick<KeptPiece, 'moment' | 'audience' | 'byMail' | 'isOn' | 'wording'>,
  had: ReadonlySet<string>,
  pairs: readonly AdvisedPair[],
  today: string,
): EditionPiece['next'] {
  if (!piece.isOn || !piece.byMail || !isWhole(piece)) return null
  const onDay = new Map<string, string>()
  for (const pair of pairs) {
    const window = whenForPair(piece.moment, pair)
    if (!window || window.until < today) continue
    const on = workingDay(window.from < today ? today : window.from)
    if (on > window.until) continue
    for (const { personId, role } of pair.people) {
      const sooner = onDay.get(personId)
      if (isFor(piece.audience, role) && !had.has(personId) && !(sooner !== undefined && sooner <= on)) {
        onDay.set(personId, on)
      }
    }
  }
  const [first] = [...onDay.values()].toSorted()
  return first === undefined
    ? null
    : { on: first, people: [...onDay.values()].filter((on) => on === first).length }
}
