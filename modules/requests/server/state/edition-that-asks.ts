import type { CommonContext } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { RequestTerms, WholeEdition } from '../../../programmes/contract.ts'
import { readEdition } from '../../../programmes/server/index.ts'

export type EditionThatAsks = WholeEdition & { readonly requests: RequestTerms }

/** An edition in which people ask each other; refused where the team makes the pairs. */
export async function editionThatAsks(
  { db, refuse }: Pick<CommonContext<'not-asked-here'>, 'refuse'> & { readonly db: Db },
  editionId: string,
): Promise<EditionThatAsks> {
  const edition = await readEdition(db, editionId)
  const { requests } = edition
  if (requests === null) throw refuse('not-asked-here')
  return { ...edition, requests }
}

/** The same of a search that there is: the terms of an edition are not taken away again. */
export async function editionOfSearch(db: Db, editionId: string): Promise<EditionThatAsks> {
  const edition = await readEdition(db, editionId)
  if (edition.requests === null) throw new Error('A search in an edition where nobody asks.')
  return { ...edition, requests: edition.requests }
}
