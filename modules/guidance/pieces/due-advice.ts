import { isFor, isWhole, type Piece } from './piece.ts'
import { whenForPair, type PairInDays } from './when-for-pair.ts'

export type AdvisedPair = PairInDays & {
  readonly relationshipId: string
  readonly editionId: string
  readonly people: readonly { readonly personId: string; readonly role: 'mentor' | 'mentee' | 'peer' }[]
}

/** One piece for one reader, once in an edition however many pairs they are in: of the first of these that it is for. */
export type DueAdvice = {
  readonly editionId: string
  readonly key: string
  readonly personId: string
  readonly relationshipId: string
}

/**
 * What is to be mailed today, of present facts alone: what a team changed, switched off or left without words in a
 * language is read as it stands now, and a pair that paused or ended is not among these pairs.
 */
export function dueAdvice(facts: {
  readonly today: string
  readonly pairs: readonly AdvisedPair[]
  readonly piecesOf: (editionId: string) => readonly (Piece & { readonly isOn: boolean })[]
  readonly wasSent: (one: Omit<DueAdvice, 'relationshipId'>) => boolean
}): DueAdvice[] {
  const { today, pairs, piecesOf, wasSent } = facts
  const due = new Map<string, DueAdvice>()
  for (const pair of pairs) {
    for (const piece of piecesOf(pair.editionId)) {
      const worth = whenForPair(piece.moment, pair)
      if (!piece.isOn || !piece.byMail || !isWhole(piece)) continue
      if (!worth || today < worth.from || today > worth.until) continue
      for (const { personId, role } of pair.people) {
        const { editionId, relationshipId } = pair
        const one = { editionId, key: piece.key, personId }
        const id = `${editionId} ${piece.key} ${personId}`
        if (isFor(piece.audience, role) && !due.has(id) && !wasSent(one))
          due.set(id, { ...one, relationshipId })
      }
    }
  }
  return [...due.values()]
}
