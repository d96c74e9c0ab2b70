import { dayIn } from '../../../platform/calendar-day.ts'
import { firstName } from '../../../platform/first-name.ts'
import { action } from '../../../platform/server/action.ts'
import { showGuidance } from '../contract.ts'
import { whenForPair } from '../rules.ts'
import { readOwnPieces, toWords } from './own-reading.ts'
import { readAdvisedPairs } from './read-advised-pairs.ts'
import { wasBriefed } from './was-briefed.ts'

export const showGuidanceAction = action(showGuidance, async (context, { id }) => {
  const { organisation, now } = context
  const { pieces, partnerName, role } = await readOwnPieces(context, id)
  const [pair] = await readAdvisedPairs(context, { onlyId: id })
  const today = dayIn(organisation.timeZone, now)
  const partner = firstName(partnerName)
  const come = pieces.flatMap((piece) => {
    const window = pair && whenForPair(piece.moment, pair)
    if (!window || window.from > today) return []
    // A silence that ended leaves its advice nothing to say; anything else stays, to be read again.
    if (piece.moment.kind === 'quiet' && window.until < today) return []
    return [{ key: piece.key, words: toWords(piece, partner), since: window.from }]
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
