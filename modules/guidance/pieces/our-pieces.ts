import { z } from 'zod'
import alumni from './alumni.json' with { type: 'json' }
import cohort from './cohort.json' with { type: 'json' }
import course from './course.json' with { type: 'json' }
import findOwn from './find-own.json' with { type: 'json' }
import flash from './flash.json' with { type: 'json' }
import peer from './peer.json' with { type: 'json' }
import { Piece, PieceKey } from './piece.ts'
import reverse from './reverse.json' with { type: 'json' }

const cohortPieces: readonly Piece[] = z.array(Piece).parse(cohort.pieces)

/** What a kind of programme says otherwise, by key, and what it does not say; the rest is as a cohort has it. */
const OwnPieces = z.strictObject({
  leavesOut: z.array(PieceKey).default([]),
  pieces: z.array(Piece.partial().required({ key: true }).strict()),
})
const own: Readonly<Record<string, unknown>> = {
  cohort: { pieces: [] },
  alumni,
  peer,
  reverse,
  'find-own': findOwn,
  flash,
  course,
}
const sets: ReadonlyMap<string, readonly Piece[]> = new Map(
  Object.entries(own).map(([advice, file]) => [advice, saidOtherwise(OwnPieces.parse(file))]),
)

/** What an edition begins with, in the order in which a pair lives it; then the cards, then the library. */
export function ourPieces(advice: string): readonly Piece[] {
  return sets.get(advice) ?? cohortPieces
}

export const isOurs = (advice: string) => sets.has(advice)

function saidOtherwise({ leavesOut, pieces }: z.infer<typeof OwnPieces>): readonly Piece[] {
  const named = [...leavesOut, ...pieces.map(({ key }) => key)]
  const unknown = named.find((key) => !cohortPieces.some((piece) => piece.key === key))
  if (unknown) throw new Error(`No piece "${unknown}" to say otherwise.`)
  return cohortPieces
    .filter(({ key }) => !leavesOut.includes(key))
    .map((piece) => Piece.parse({ ...piece, ...pieces.find(({ key }) => key === piece.key) }))
}
