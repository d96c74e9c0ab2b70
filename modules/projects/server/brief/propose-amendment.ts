import type { Context } from '../../../../platform/server/context.ts'
import { later } from '../../../../platform/server/clock.ts'
import { newId } from '../../../../platform/server/id.ts'
import type { Brief } from '../../contract.ts'
import { changesOf, daysToAnswerAmendment } from '../../rules.ts'
import { readAmendment } from '../amendments/read-amendments.ts'
import { withdraw } from '../amendments/withdraw-amendment.ts'
import { remindLater } from '../jobs/await-amendment.ts'
import { tellClient } from '../mail/tell-client.ts'
import type { KeptProject } from '../state/kept-project.ts'
import type { KnownDeliverable } from '../state/read-deliverables.ts'

type Proposing = {
  readonly brief: Brief
  readonly word: string
  /** As they stood before the form was saved: what was agreed has not moved. */
  readonly deliverables: readonly KnownDeliverable[]
}

/** Said again it is said otherwise, and the client is written to; what says nothing else than before waits as it did. */
export async function proposeAmendment(
  context: Context,
  project: KeptProject,
  { brief, word, deliverables }: Proposing,
): Promise<'none' | 'asked' | 'waits' | 'withdrawn'> {
  const { db, now, organisation, person } = context
  const agreed = { ...project, deliverables: deliverables.filter(({ agreedAt }) => agreedAt !== null) }
  const changes = changesOf(agreed, brief)
  const latest = await readAmendment(db, project, deliverables)
  const waiting = latest?.row.endedAt === null ? latest : undefined
  if (changes.length === 0) {
    if (!waiting) return 'none'
    await withdraw(context, project, waiting)
    return 'withdrawn'
  }
  if (waiting?.row.word === word && JSON.stringify(waiting.changes) === JSON.stringify(changes))
    return 'waits'
  const id = waiting?.row.id ?? newId(now)
  const values = {
    proposedBy: person.id,
    proposedAt: now,
    word,
    changes: JSON.stringify(changes),
    lapsesAt: later(now, daysToAnswerAmendment * 86_400_000),
    remindedAt: null,
  }
  if (waiting) await db.updateTable('projects.amendments').set(values).where('id', '=', id).execute()
  else
    await db
      .insertInto('projects.amendments')
      .values({ ...values, organisationId: organisation.id, id, projectId: project.id })
      .execute()
  await remindLater(context, project.id)
  await tellClient(context, project, {
    what: 'amendmentProposed',
    effect: `${id}/${now}`,
    by: person.name,
    changes,
    word,
  })
  return 'asked'
}
