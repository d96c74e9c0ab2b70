import { action } from '../../../platform/server/action.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../people/server/index.ts'
import { readEditionFrame } from '../../programmes/server/index.ts'
import type { Role } from '../../programmes/contract.ts'
import { leaveEdition } from '../contract.ts'
import { leftMail } from './mail/left-mail.ts'
import { withdraw } from './withdraw.ts'

/** Before a pair, while one is proposed, or in one: what hangs on it is freed by who hears of it. Team and person read it. */
export const leaveEditionAction = action(leaveEdition, async (context, { id }) => {
  const { db, person, organisation } = context
  const { editionId, role } = await withdraw(context, id)
  const edition = await readEditionFrame(db, editionId)
  const leads = edition.leads.filter(({ personId }) => personId !== person.id)
  const people = await readPeople(db, [person.id, ...leads.map(({ personId }) => personId)])
  const mails = [...people.values()].flatMap((one) => {
    const reader = readerOf(one, organisation)
    const isTeam = one.id !== person.id
    return reader
      ? [
          leftMail(context, {
            id,
            role: role as Role,
            edition,
            leaving: person,
            personId: one.id,
            isTeam,
            reader,
          }),
        ]
      : []
  })
  await context.mail(...mails)
  return {}
})
