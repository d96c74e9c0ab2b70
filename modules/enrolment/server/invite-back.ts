import { action } from '../../../platform/server/action.ts'
import { later } from '../../../platform/server/clock.ts'
import { newId } from '../../../platform/server/id.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { emptyProfile, normaliseEmail } from '../../people/rules.ts'
import { enlistPeople, readPeople } from '../../people/server/index.ts'
import { readEditionFrame } from '../../programmes/server/index.ts'
import { inviteBack } from '../contract.ts'
import { answerInvitationWithinDays } from '../rules.ts'
import { nameKey } from '../sheet/index.ts'
import { readEarlier } from './coming-back/read-earlier.ts'
import { invitationMail } from './mail/invitation-mail.ts'

/** A mail to each with its two answers. Who is invited already is not invited twice; after its days, anew. */
export const inviteBackAction = action(inviteBack, async (context, { editionId, people }) => {
  const { db, now, organisation } = context
  const earlier = await readEarlier(db, editionId)
  const known = await readPeople(
    db,
    people.map(({ personId }) => personId),
  )
  const wanted = people.map(({ personId, role, newEmail }) => {
    const former = known.get(personId)
    if (!former || !earlier.has(personId)) throw context.refuse('not-an-earlier-one')
    const email = newEmail === null ? former.email : (normaliseEmail(newEmail) ?? undefined)
    if (email === undefined) throw context.refuse('email-invalid', { name: former.name })
    if (email === null) throw context.refuse('no-address', { name: former.name })
    return { former, role, email }
  })
  // An address of today makes a person of its own: no room, note or message of the old one opens with it.
  const moved = wanted.filter(({ former, email }) => former.email !== email)
  const enlisted = await enlistPeople(
    context,
    moved.map(({ former, email }) => ({
      email,
      name: former.name,
      profile: former.email === null ? emptyProfile : former.profile,
      was: former.email === null ? former.id : null,
    })),
  )
  const owners = await readPeople(
    db,
    [...enlisted.values()].map(({ id }) => id),
  )
  const stranger = moved.find(
    ({ former, email }) => nameKey(owners.get(enlisted.get(email)!.id)!.name) !== nameKey(former.name),
  )
  if (stranger) throw context.refuse('address-of-another', { name: stranger.former.name })
  const until = later(now, answerInvitationWithinDays * 86_400_000)
  const rows = wanted.map(({ former, role, email }) => ({
    organisationId: organisation.id,
    id: newId(now),
    editionId,
    personId: former.email === email ? former.id : enlisted.get(email)!.id,
    formerPersonId: former.id,
    role,
    invitedAt: now,
    until,
  }))
  const invited = await db
    .insertInto('enrolment.invitations')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'editionId', 'personId'])
        .doUpdateSet((row) => ({
          role: row.ref('excluded.role'),
          invitedAt: now,
          until,
          acceptedAt: null,
          declinedAt: null,
        }))
        .where('enrolment.invitations.until', '<=', now)
        .where('enrolment.invitations.acceptedAt', 'is', null),
    )
    .returning(['id', 'personId', 'role'])
    .execute()
  const edition = await readEditionFrame(db, editionId)
  const readers = await readPeople(
    db,
    invited.map(({ personId }) => personId),
  )
  await context.mail(
    ...invited.flatMap(({ id, personId }) => {
      const reader = readerOf(readers.get(personId)!, organisation)
      return reader ? [invitationMail(context, { id, edition, until, reader })] : []
    }),
  )
  return { invited: invited.length }
})
