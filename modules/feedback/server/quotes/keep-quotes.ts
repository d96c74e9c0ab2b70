import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import type { quotesOf } from '../../check-ins/form.ts'

type Of = { readonly checkInId: string; readonly editionId: string; readonly relationshipId: string }

/** Words that may be quoted, on their own: taking the consent back removes them and leaves the answer. */
export async function keepQuotes(
  { db, organisation, person, now }: Pick<Context, 'db' | 'organisation' | 'person' | 'now'>,
  of: Of,
  quotes: ReturnType<typeof quotesOf>,
): Promise<void> {
  if (quotes.length === 0) return
  const given = { organisationId: organisation.id, personId: person.id, givenAt: now }
  await db
    .insertInto('feedback.quotes')
    .values(quotes.map((quote) => ({ id: newId(now), ...given, ...of, ...quote })))
    .execute()
}
