import type { Context } from '../../../platform/server/context.ts'
import { readPeople } from '../../people/server/index.ts'
import { readPairs } from '../../relationships/server/index.ts'
import { readMarkdown } from '../words/index.ts'
import { readPieces, type KeptPiece } from './read-pieces.ts'
import { fillIn, isFor, isWhole, type AdviceWords } from '../rules.ts'

/** Who reads, of which pair, and which pieces are for their side of it. */
export async function readOwnPieces({ db, person }: Pick<Context, 'db' | 'person'>, relationshipId: string) {
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)!
  const { role } = pair.parties.find(({ personId }) => personId === person.id)!
  const partnerId = pair.parties.find(({ personId }) => personId !== person.id)!.personId
  const people = await readPeople(db, [partnerId])
  const pieces = (await readPieces(db, [pair.editionId]))(pair.editionId)
  return {
    pair,
    role,
    partnerId,
    partnerName: people.get(partnerId)?.name ?? '',
    pieces: pieces.filter((piece) => piece.isOn && isWhole(piece) && isFor(piece.audience, role)),
  }
}

/** The words of a piece in both languages, as blocks. `{partner}` is who the other is. */
export function toWords({ wording }: Pick<KeptPiece, 'wording'>, partner: string) {
  const inOne = (words: AdviceWords) => {
    const { title, text } = fillIn(words, partner)
    return { title, blocks: readMarkdown(text) }
  }
  return { fr: inOne(wording.fr), en: inOne(wording.en) }
}
