import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'
import { partnerMail } from './partner-mail.ts'

export type PartnerOfPerson = {
  readonly partner: {
    readonly id: string
    readonly editionId: string
    readonly name: string
    readonly untilOn: string
  }
  readonly personId: string
}

/** Tells whoever comes, or reads, what that means; who has no address is told by whoever added them. */
export async function welcome(
  context: Pick<Context, 'db' | 'now' | 'organisation' | 'publicUrl' | 'mail'>,
  as: 'mentor' | 'reader',
  { partner, personId }: PartnerOfPerson,
): Promise<void> {
  const { db, now, organisation } = context
  const { name, email, language } = (await readPeople(db, [personId])).get(personId)!
  if (email === null) return
  const { editionName } = (await readEditionNames(db, [partner.editionId])).get(partner.editionId)!
  await context.mail(
    partnerMail(context, {
      as,
      key: `${partner.id}/${personId}/${now}`,
      reader: { email, name, language: language ?? organisation.language },
      partner,
      edition: editionName,
    }),
  )
}
