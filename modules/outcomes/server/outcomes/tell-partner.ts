import type { Context } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { goodNewsMail } from '../mail/good-news-mail.ts'
import type { OpenPair } from '../state/open-pair.ts'

/** Good news, told once: to whoever is still in the pair. */
export async function tellPartner(
  context: Context,
  { pair, partnerIds }: OpenPair,
  line: { readonly id: string; readonly words: string },
): Promise<void> {
  const people = await readPeople(context.db, [context.person.id, ...partnerIds])
  const by = people.get(context.person.id)!.name
  for (const readerId of partnerIds) {
    const partner = people.get(readerId)
    const reader = partner && readerOf(partner, context.organisation)
    if (reader) await context.mail(goodNewsMail(context, { reader, readerId, by, pairId: pair.id, line }))
  }
}
