import { z } from 'zod'
import cohort from './cohort.json' with { type: 'json' }
import { Piece } from './piece.ts'

/** What every edition begins with, in the order in which a pair lives it; then the cards, then the library. */
export const ourPieces: readonly Piece[] = z.array(Piece).parse(cohort.pieces)
