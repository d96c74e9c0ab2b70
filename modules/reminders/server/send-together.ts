import type { WorkContext } from '../../../platform/server/context.ts'
import { firstName } from '../../../platform/first-name.ts'
import { newId } from '../../../platform/server/id.ts'
import { readParties } from '../../relationships/server/index.ts'
import { events, type Due } from '../rules.ts'
import type { Reminded } from './due/read-readers.ts'
import { reminderMail } from './mail/reminder-mail.ts'
import { teamMail } from './mail/team-mail.ts'
import { noteFired } from './note-fired.ts'
import { readRules } from './read-rules.ts'

/** One mail to each reader of what is due to them as one of a pair, one of what they look after as a lead of an edition. */
export async function sendTogether(
  context: WorkContext,
  due: readonly Due[],
  readers: ReadonlyMap<string, Reminded>,
): Promise<void> {
  if (due.length === 0) return
  const ruleOf = await readRules(context.db, [...new Set(due.map(({ editionId }) => editionId))])
  const relationships = await readParties(
    context.db,
    due.map(({ relationshipId }) => relationshipId),
  )
  const othersOf = ({ relationshipId, readerId }: Due) =>
    relationships.get(relationshipId)!.parties.filter(({ personId }) => personId !== readerId)
  const ours = await noteFired(
    context,
    byMail(due).flatMap((together) => {
      const mailId = newId(context.now)
      return together.map((one) => ({ ...one, mailId }))
    }),
  )
  const mails = byMail(ours).map((together) => {
    const { mailId, readerId, isForTeam } = together[0]!
    const person = readers.get(readerId)!
    return isForTeam
      ? teamMail(context, {
          mailId,
          lead: person,
          dues: together.map((one) => ({ due: one, names: othersOf(one).map(({ name }) => name) })),
        })
      : reminderMail(context, {
          mailId,
          person,
          dues: together.map((one) => ({
            due: one,
            partners: othersOf(one).map(({ name }) => firstName(name)),
            wording: ruleOf(one.editionId, one.event).wording,
          })),
        })
  })
  await context.mail(...mails)
}

/** What goes together into one mail, the most urgent first. */
function byMail<One extends Due>(due: readonly One[]): One[][] {
  const mails = new Map<string, One[]>()
  for (const one of due.toSorted((a, b) => events.indexOf(a.event) - events.indexOf(b.event))) {
    const key = one.isForTeam ? `${one.readerId} ${one.editionId}` : one.readerId
    mails.set(key, [...(mails.get(key) ?? []), one])
  }
  return [...mails.values()]
}
