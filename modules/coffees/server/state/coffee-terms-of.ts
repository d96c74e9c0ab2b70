import type { Db } from '../../../../platform/server/database/index.ts'
import { CoffeeTerms } from '../../../programmes/contract.ts'

/** How often an edition has coffee; undefined where it does not. */
export async function coffeeTermsOf(db: Db, editionId: string): Promise<CoffeeTerms | undefined> {
  const found = await db
    .selectFrom('programmes.coffeeTerms')
    .select('terms')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return found && CoffeeTerms.parse(found.terms)
}
