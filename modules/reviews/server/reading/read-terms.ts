import { z } from 'zod'
import type { Db } from '../../../../platform/server/database/index.ts'
import { Criterion } from '../../contract.ts'

/** How an edition grades; nothing said yet is no criterion. */
export async function readTerms(db: Db, editionId: string) {
  const kept = await db
    .selectFrom('reviews.terms')
    .select(['criteria', 'isBlind', 'calibrates', 'readers', 'namesShownAt', 'namesShownBy', 'revision'])
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  const terms = kept ?? {
    isBlind: false,
    calibrates: true,
    readers: 2,
    namesShownAt: null,
    namesShownBy: null,
    revision: 1,
  }
  const criteria = z.array(Criterion).parse(kept?.criteria ?? [])
  return {
    ...terms,
    criteria,
    hidesNames: terms.isBlind && criteria.length > 0 && terms.namesShownAt === null,
  }
}
export type Terms = Awaited<ReturnType<typeof readTerms>>
