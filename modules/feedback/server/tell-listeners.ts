import type { WorkContext } from '../../../platform/server/context.ts'
import { deputyAfterHours } from '../rules.ts'
import { tellDeputy } from './jobs/tell-deputy.ts'
import { listenerMails } from './mail/listener-mails.ts'
import type { Listening } from './read-listening.ts'

type Telling = Pick<WorkContext, 'organisation' | 'publicUrl' | 'mail' | 'later' | 'now'>

/** The referent, else the deputy, else the team without whoever says it; and the deputy two days later. */
export async function tellListeners(
  context: Telling,
  {
    id,
    listening,
    personId,
  }: { readonly id: string; readonly listening: Listening; readonly personId: string },
): Promise<void> {
  const { readBy, referent, deputy, team } = listening
  const first = referent ?? deputy
  const readers = readBy === 'team' ? team.filter((lead) => lead.id !== personId) : first ? [first] : []
  await context.mail(...listenerMails(context, id, readers))
  if (!referent || !deputy) return
  const at = new Date(Date.parse(context.now) + deputyAfterHours * 3_600_000).toISOString()
  await context.later(tellDeputy, { confidenceId: id }, { at, key: `confidence/${id}` })
}
