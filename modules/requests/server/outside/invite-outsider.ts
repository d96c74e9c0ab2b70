import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { later } from '../../../../platform/server/clock.ts'
import { newId } from '../../../../platform/server/id.ts'
import { readOpenCall } from '../../../enrolment/server/index.ts'
import { normaliseEmail } from '../../../people/rules.ts'
import { newToken } from '../../../people/server/index.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { inviteOutsider } from '../../contract.ts'
import { holdsLink, invitationDays, monthOf, mostInvited } from '../../outside.ts'
import { editionThatAsks } from '../state/edition-that-asks.ts'
import { hashOfAddress } from './hash-of-address.ts'
import { outsiderMail } from './outsider-mail.ts'
import { readOutsiders } from './read-outsiders.ts'

/**
 * Kept for whoever invites, whatever we know of the address: nothing of it is looked up. It is written to once, by whomever
 * it is invited, and not at all where it said no within a year.
 */
export const inviteOutsiderAction = action(inviteOutsider, async (context, { editionId, ...said }) => {
  const { db, now, organisation, person } = context
  const edition = await editionThatAsks(context, editionId)
  const email = normaliseEmail(said.email)
  if (!email) throw context.refuse('email-invalid')
  if (email === person.email) throw context.refuse('invites-themself')
  if ([said.name, said.relation, said.line].some(holdsLink)) throw context.refuse('no-links')
  if ((await readOpenCall(db, editionId)).isReviewed) throw context.refuse('team-decides')
  const emailHash = hashOfAddress(organisation.id, email)
  await db
    .updateTable('requests.outsiders')
    .set({ emailHash: null })
    .where('emailHash', '=', emailHash)
    .where('emailHashUntil', '<=', now)
    .execute()
  const byTeam = await isLead(context, editionId)
  const most = mostInvited[byTeam ? 'team' : 'member']
  const { first: month, next } = monthOf(dayIn(organisation.timeZone, now))
  const until = later(now, invitationDays * 86_400_000)
  const id = newId(now)
  const { token, tokenHash } = newToken()
  // Whoever is later of two at once takes the next number, and writes to nobody twice.
  for (let isKept = false; !isKept;) {
    const before = await db
      .selectFrom('requests.outsiders')
      .select([
        'invitedBy',
        'byTeam',
        'editionId',
        'month',
        'nth',
        'emailHash',
        'tokenHash',
        'answer',
        'until',
      ])
      .where(({ or, eb, and }) =>
        or([
          eb('emailHash', '=', emailHash),
          and([eb('editionId', '=', editionId), eb('invitedBy', '=', person.id), eb('month', '=', month)]),
        ]),
      )
      .execute()
    const own = before.filter((row) => row.invitedBy === person.id && row.editionId === editionId)
    const same = own.filter((row) => row.emailHash === emailHash && row.until > now)
    // A "no" looks like a wait here too.
    if (same.some(({ answer }) => answer === null || answer === 'declined'))
      throw context.refuse('invited-already')
    const used = own.filter((row) => row.byTeam === byTeam && row.month === month).map(({ nth }) => nth)
    if (used.length >= most) throw context.refuse('enough-invited', { most, day: next })
    const isWritten = !before.some((row) => row.emailHash === emailHash && row.tokenHash !== null)
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('requests.outsiders')
      .values({
        organisationId: organisation.id,
        id,
        editionId,
        invitedBy: person.id,
        byTeam,
        month,
        nth: Math.max(0, ...used) + 1,
        email,
        name: said.name,
        relation: said.relation,
        line: said.line,
        language: said.language,
        emailHash,
        emailHashUntil: until,
        tokenHash: isWritten ? tokenHash : null,
        invitedAt: now,
        until,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    isKept = Number(numInsertedOrUpdatedRows) === 1
    if (isKept && isWritten)
      await context.mail(
        outsiderMail(context, { ...said, id, email, token, until, edition, inviter: person.name }),
      )
  }
  return readOutsiders(context, editionId)
})
