import type { EditionPiece } from '../../contract.ts'

/** A piece as it is being changed, before it is saved. */
export type Draft = Pick<EditionPiece, 'moment' | 'audience' | 'byMail' | 'wording'>

export const draftOf = ({ moment, audience, byMail, wording }: EditionPiece): Draft => ({
  moment,
  audience,
  byMail,
  wording,
})
