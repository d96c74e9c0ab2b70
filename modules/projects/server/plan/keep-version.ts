import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { whyNotSend } from '../../rules.ts'
import { tellClient } from '../mail/tell-client.ts'
import { lockProject } from '../state/kept-project.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'

type Code = 'not-agreed' | 'not-running' | 'already-accepted' | 'nothing-sent'
type Sent = {
  readonly id: string
  readonly note: string
  readonly ticked: readonly string[]
  readonly content: Readonly<Record<string, string | number>>
}

/** The next version of a deliverable, by the person of the context; the client is written to. */
export async function keepVersion(
  context: Context<Code>,
  { id: deliverableId, note, ticked, content }: Sent,
): Promise<{ version: number }> {
  const { db, now, organisation, person } = context
  const { projectId } = await db
    .selectFrom('projects.deliverables')
    .select('projectId')
    .where('id', '=', deliverableId)
    .executeTakeFirstOrThrow()
  // Locked: two versions at once have two numbers.
  const project = await lockProject(db, projectId)
  const found = (await readDeliverables(db, [projectId])).find(({ id }) => id === deliverableId)!
  const hasSomething = note !== '' || Object.keys(content).length > 0
  const refusal = whyNotSend({ status: project.status, state: found.state, hasSomething })
  if (refusal) throw context.refuse(refusal)
  const id = newId(now)
  const version = (found.versions[0]?.version ?? 0) + 1
  await db
    .insertInto('projects.versions')
    .values({
      organisationId: organisation.id,
      id,
      deliverableId,
      version,
      sentBy: person.id,
      sentAt: now,
      note,
      ticked: JSON.stringify(ticked.filter((line) => found.checks.includes(line))),
      ...content,
    })
    .execute()
  await tellClient(context, project, {
    what: 'version',
    effect: id,
    deliverable: found.title,
    by: person.name,
  })
  await tellTeamPages(context, project)
  return { version }
}
