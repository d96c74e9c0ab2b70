import type { Db } from '../../../platform/server/database/index.ts'
import { readPeople, type KnownPerson } from '../../people/server/index.ts'
import type { EditionFrame } from '../../programmes/contract.ts'
import { readEditionFrame } from '../../programmes/server/index.ts'
import type { LockedRelationship } from './find-parties.ts'

/** What a mail or a page about a relationship names: its edition, and everybody in it. */
export type Frame = { readonly edition: EditionFrame; readonly people: ReadonlyMap<string, KnownPerson> }

export async function readFrame(
  db: Db,
  { editionId, parties }: Pick<LockedRelationship, 'editionId' | 'parties'>,
): Promise<Frame> {
  const edition = await readEditionFrame(db, editionId)
  const people = await readPeople(
    db,
    parties.map(({ personId }) => personId),
  )
  return { edition, people }
}
