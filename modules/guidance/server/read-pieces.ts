import type { Db } from '../../../platform/server/database/index.ts'
import { AdviceWording, Moment } from '../pieces/piece.ts'
import { ourPieces, type AdviceAudience, type Piece } from '../rules.ts'

export type KeptPiece = Piece & {
  readonly isOn: boolean
  readonly isOwn: boolean
  readonly editedAt: string | null
}

/** The advice of each of these editions: as Binôme proposes it, as its team changed it, and what its team added. */
export async function readPieces(
  db: Db,
  editionIds: readonly string[],
): Promise<(editionId: string) => readonly KeptPiece[]> {
  const rows =
    editionIds.length === 0
      ? []
      : await db
          .selectFrom('guidance.pieces')
          .select(['editionId', 'key', 'moment', 'audience', 'byMail', 'isOn', 'wording', 'editedAt'])
          .where('editionId', 'in', [...new Set(editionIds)])
          .orderBy('addedAt')
          .orderBy('key')
          .execute()
  const toPiece = (row: (typeof rows)[number]): KeptPiece => {
    const ours = ourPieces.find(({ key }) => key === row.key)
    return {
      key: row.key,
      moment: Moment.parse(row.moment),
      audience: row.audience as AdviceAudience,
      byMail: row.byMail,
      quote: ours?.quote ?? null,
      wording: AdviceWording.parse(row.wording),
      isOn: row.isOn,
      isOwn: ours === undefined,
      editedAt: row.editedAt,
    }
  }
  const kept = new Map<string, readonly KeptPiece[]>()
  for (const editionId of new Set(editionIds)) {
    const own = rows.filter((row) => row.editionId === editionId).map(toPiece)
    const byKey = new Map(own.map((piece) => [piece.key, piece]))
    kept.set(editionId, [
      ...ourPieces.map(
        (piece) => byKey.get(piece.key) ?? { ...piece, isOn: true, isOwn: false, editedAt: null },
      ),
      ...own.filter(({ isOwn }) => isOwn),
    ])
  }
  return (editionId) => kept.get(editionId) ?? []
}
