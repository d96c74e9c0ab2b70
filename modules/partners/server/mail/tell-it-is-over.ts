import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'
import { endedBefore } from '../../rules.ts'
import { overMail } from './over-mail.ts'

type Told = {
  readonly as: 'mentor' | 'reader'
  readonly partnerId: string
  readonly personIds: readonly string[]
}

/** A word to each of these of a partner that has gone; who has no address is told by whoever added them. */
export async function tellItIsOver(context: WorkContext, { as, partnerId, personIds }: Told): Promise<void> {
  if (personIds.length === 0) return
  const { db, organisation } = context
  const { editionId, endedAt, ...partner } = await db
    .selectFrom('partners.partners')
    .select(['id', 'editionId', 'name', 'untilOn', 'endedAt'])
    .where('id', '=', partnerId)
    .executeTakeFirstOrThrow()
  const lastOn = endedBefore({ ...partner, endedAt }, organisation.timeZone) ?? partner.untilOn
  const { editionName } = (await readEditionNames(db, [editionId])).get(editionId)!
  const people = await readPeople(db, personIds)
  const mails = [...people.values()].flatMap((person) => {
    const reader = readerOf(person, organisation)
    return reader
      ? [
          overMail(context, {
            as,
            personId: person.id,
            reader,
            partner: { ...partner, lastOn },
            edition: editionName,
          }),
        ]
      : []
  })
  await context.mail(...mails)
}
