import type { WorkContext } from '../../../../platform/server/context.ts'
import { nextFriday } from '../../rules.ts'
import { fridayKey, tellOnFriday } from '../jobs/tell-on-friday.ts'
import { tellClient, type LinkInHand } from '../mail/tell-client.ts'
import type { KeptProject } from '../state/kept-project.ts'
import { settleReached } from '../state/settle-reached.ts'

type Working = Pick<WorkContext, 'db' | 'now' | 'organisation' | 'publicUrl' | 'mail' | 'later' | 'forget'>

/** Where what is to be delivered changed: the client is told once nothing is left of it, and of Fridays again where something is. */
export async function settleAndTell(
  context: Working,
  project: KeptProject,
  link?: LinkInHand,
): Promise<void> {
  const { id, timeZone } = project
  const { isDelivered, runsAgain } = await settleReached(context, id)
  if (isDelivered) {
    await context.forget(fridayKey(id))
    await tellClient(context, project, {
      what: 'delivered',
      effect: `${id}/${context.now}`,
      ...(link && { link }),
    })
  }
  if (runsAgain)
    await context.later(
      tellOnFriday,
      { projectId: id },
      { at: nextFriday(timeZone, context.now), key: fridayKey(id) },
    )
}
