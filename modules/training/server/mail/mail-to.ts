import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail } from '../../../../platform/server/mail/mail.ts'
import { readerOf, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'

/** A mail to each of these people who has an address. */
export async function mailTo(
  context: Pick<WorkContext, 'db' | 'organisation' | 'mail'>,
  personIds: readonly string[],
  write: (reader: Reader, personId: string) => Mail,
): Promise<void> {
  const people = await readPeople(context.db, personIds)
  for (const person of people.values()) {
    const reader = readerOf(person, context.organisation)
    if (reader) await context.mail(write(reader, person.id))
  }
}
