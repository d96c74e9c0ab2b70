import type { Language } from '../../../platform/contract.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { readVoices, type Voice } from '../../programmes/server/index.ts'
import { inTheirWords } from '../../programmes/words/index.ts'
import { AdviceWording, Moment } from '../pieces/piece.ts'
import { ourPieces } from '../pieces/our-pieces.ts'
import type { AdviceAudience, Piece } from '../rules.ts'

export type KeptPiece = Piece & {
  readonly isOn: boolean
  readonly isOwn: boolean
  readonly editedAt: string | null
}

/** The advice of each of these editions: as Binôme proposes it to programmes of its kind, in its words, as its team changed it, and what its team added. */
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
  const voices = await readVoices(db, editionIds)
  const toPiece = (row: (typeof rows)[number], theirs: readonly Piece[]): KeptPiece => {
    const ours = theirs.find(({ key }) => key === row.key)
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
    const theirs = voices.has(editionId) ? ofVoice(voices.get(editionId)!) : []
    const own = rows.filter((row) => row.editionId === editionId).map((row) => toPiece(row, theirs))
    const byKey = new Map(own.map((piece) => [piece.key, piece]))
    kept.set(editionId, [
      ...theirs.map(
        (piece) => byKey.get(piece.key) ?? { ...piece, isOn: true, isOwn: false, editedAt: null },
      ),
      ...own.filter(({ isOwn }) => isOwn),
    ])
  }
  return (editionId) => kept.get(editionId) ?? []
}

/** In the words of the edition for its two roles; what a team wrote stays as they wrote it. */
function ofVoice({ advice, words }: Voice): readonly Piece[] {
  const pieces = ourPieces(advice)
  if (words === null) return pieces
  const said = (wording: AdviceWording, language: Language) => ({
    title: inTheirWords(wording[language].title, words, language),
    text: inTheirWords(wording[language].text, words, language),
  })
  return pieces.map((piece) => ({
    ...piece,
    wording: { fr: said(piece.wording, 'fr'), en: said(piece.wording, 'en') },
  }))
}
