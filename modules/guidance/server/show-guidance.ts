import { dayIn } from '../../../platform/calendar-day.ts'
import { firstName } from '../../../platform/first-name.ts'
import { action } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { showGuidance } from '../contract.ts'
import { whenForPair, type AdvisedPair } from '../rules.ts'
import { readOwnPieces, toWords } from './own-reading.ts'
import { readAdvisedPairs } from './read-advised-pairs.ts'
import type { KeptPiece } from './read-pieces.ts'
import { wasBriefed } from './was-briefed.ts'

export const showGuidanceAction = action(showGuidance, async (context, { id }) => {
  const { organisation, now } = context
  const { pieces, partnerName, role, pair: read } = await readOwnPieces(context, id)
  const [pair] = await readAdvisedPairs(context, { onlyId: id })
  const today = dayIn(organisation.timeZone, now)
  const partner = firstName(partnerName)
  const came = pair ? sinceInPair(pair, today) : await sinceSent(context, read.editionId)
  const come = pieces.flatMap((piece) => {
    const since = came(piece)
    return since === null ? [] : [{ key: piece.key, words: toWords(piece, partner), since }]
  })
  const cards = pieces.filter(({ moment }) => moment.kind === 'briefing').length
  const isBefore = pair !== undefined && pair.heldOn.length === 0 && cards > 0
  return {
    partnerName,
    come: come.toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0)),
    library: pieces
      .filter(({ moment }) => moment.kind === 'library')
      .map((piece) => ({ key: piece.key, words: toWords(piece, partner), since: null })),
    briefing: isBefore && (await wasBriefed(context, role)) === null ? { cards, on: pair.nextOn } : null,
  }
})

type Since = (piece: KeptPiece) => string | null

/** The day on which a piece came to a pair that goes on; null for one that has not, or has nothing to say any more. */
function sinceInPair(pair: AdvisedPair, today: string): Since {
  return ({ moment }) => {
    const window = whenForPair(moment, pair)
    if (!window || window.from > today) return null
    // A silence that ended leaves its advice nothing to say; anything else stays, to be read again.
    return moment.kind === 'quiet' && window.until < today ? null : window.from
  }
}

/** Of a pair that is over: the day on which a piece was sent to its reader. */
async function sinceSent(
  { db, person, organisation }: Pick<Context, 'db' | 'person' | 'organisation'>,
  editionId: string,
): Promise<Since> {
  const rows = await db
    .selectFrom('guidance.sent')
    .select(['key', 'sentAt'])
    .where('editionId', '=', editionId)
    .where('personId', '=', person.id)
    .execute()
  const days = new Map(rows.map(({ key, sentAt }) => [key, dayIn(organisation.timeZone, sentAt)]))
  return ({ key }) => days.get(key) ?? null
}
