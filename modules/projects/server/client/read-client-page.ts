import { later } from '../../../../platform/server/clock.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { publicAction } from '../../../../platform/server/action.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { hoursToTakeBack, readClientPage, type ClientPage } from '../../contract.ts'
import { isOpenToMore, missingOf, type Standing } from '../../rules.ts'
import {
  amendmentShown,
  readAmendments,
  readingOf,
  type KnownAmendment,
} from '../amendments/read-amendments.ts'
import { readStanding } from '../answers/read-standing.ts'
import { asBrief } from '../state/as-brief.ts'
import { deliverableShown, ofProject } from '../state/as-shown.ts'
import type { KeptProject } from '../state/kept-project.ts'
import { readDeliverables, type KnownDeliverable } from '../state/read-deliverables.ts'
import { readExtras, type KnownExtra } from '../state/read-extras.ts'
import { readMilestones, readWords, type KnownMilestone } from '../state/read-life.ts'
import { readMembers } from '../state/read-members.ts'
import { canTakeBackExtra } from './can-take-back-extra.ts'
import { canTakeBackAmendment } from './take-back-amendment-answer.ts'
import { openLink } from './open-link.ts'

export const mayWriteBrief = (status: string) => ['call', 'selection', 'team'].includes(status)

export const readClientPageAction = publicAction(readClientPage, async (context, { token }) => {
  const { db, now, organisation } = context
  const { project, until } = await openLink(context, token, { toChange: false })
  const { id, status } = project
  const deliverables = await readDeliverables(db, [id])
  const milestones = await readMilestones(db, [id])
  const agreed = deliverables.filter(({ agreedAt }) => agreedAt !== null)
  const mentor = (await readMembers(db, [id])).find(({ role }) => role === 'mentor')
  const words = await readWords(db, id)
  const standing = await readStanding(db, id)
  const { programmeName, invented } = await readEditionFrame(db, project.editionId)
  return {
    organisationName: organisation.name,
    programmeName,
    invented,
    clientName: project.clientName,
    contactName: project.contactName,
    mentorName: mentor?.name ?? null,
    status,
    brief: asBrief(project, agreed),
    missing: missingOf(asBrief(project, deliverables)),
    mayWriteBrief: mayWriteBrief(status),
    milestones: milestones.map(ofProject),
    deliverables: deliverables.map((one) => ({
      ...deliverableShown(one),
      canTakeBack: canTakeBack(one, now, status),
    })),
    words,
    mayAskForMore: isOpenToMore(status),
    extras: await asShown(context, project, await readExtras(db, [id], deliverables), {
      deliverables,
      standing,
    }),
    ...(await readShown(context, project, { deliverables, standing })),
    wordsAsked: asked(milestones, words, project.deliveredAt !== null && status !== 'closed', project.title),
    tellsOnFridays: project.tellsOnFridays,
    linkUntil: until,
    today: dayIn(project.timeZone, now),
    revision: project.revision,
  }
})

type Beside = { readonly deliverables: readonly KnownDeliverable[]; readonly standing: readonly Standing[] }

const shownOf = (can: boolean | Standing) => ({
  canTakeBack: can === true,
  first: typeof can === 'boolean' ? null : { what: can.what, title: can.title },
})

/** One that waits for nobody any more and that they did not answer is nothing to them, but where another yes of theirs ended it. */
const isTheirs = ({ row: { endedAt, endedAs, answeredBy }, changes }: KnownAmendment) =>
  changes.length > 0 && (endedAt === null || answeredBy !== null || endedAs === 'overtaken')

async function readShown(
  context: Pick<WorkContext, 'db' | 'now'>,
  project: KeptProject,
  beside: Beside,
): Promise<Pick<ClientPage, 'amendment' | 'earlierAmendments'>> {
  const { latest, earlier } = await readAmendments(context, project, beside.deliverables)
  const earlierAmendments: ClientPage['earlierAmendments'] = []
  for (const found of earlier)
    earlierAmendments.push(await answerable(context, project, { ...beside, found }))
  const shown = latest && isTheirs(latest)
  return {
    amendment: shown ? await answerable(context, project, { ...beside, found: latest }) : null,
    earlierAmendments,
  }
}

const answerable = async (
  context: Pick<WorkContext, 'db' | 'now'>,
  project: KeptProject,
  answered: Beside & { readonly found: KnownAmendment },
) => ({
  ...(await amendmentShown(context.db, answered.found)),
  ...shownOf(await canTakeBackAmendment(context, project, answered)),
  reading: readingOf(answered.found),
})

async function asShown(
  context: Pick<WorkContext, 'db' | 'now'>,
  project: KeptProject,
  extras: readonly KnownExtra[],
  { deliverables, standing }: Beside,
): Promise<ClientPage['extras']> {
  const shown: ClientPage['extras'] = []
  for (const { kept, ...extra } of extras) {
    const made = deliverables.find((one) => one.id === kept.deliverableId)
    const can = await canTakeBackExtra(context, project, { extra: kept, made, standing })
    shown.push({ ...extra, ...shownOf(can) })
  }
  return shown
}

export function canTakeBack(
  { versions }: Pick<KnownDeliverable, 'versions'>,
  now: string,
  status: string,
): boolean {
  const latest = versions[0]
  return (
    status !== 'closed' &&
    latest?.answeredAt != null &&
    later(latest.answeredAt, hoursToTakeBack * 3_600_000) > now
  )
}

function asked(
  milestones: readonly KnownMilestone[],
  words: ClientPage['words'],
  isOver: boolean,
  title: string,
): ClientPage['wordsAsked'] {
  const said = new Set(words.map(({ milestoneId }) => milestoneId))
  const reached = milestones
    .filter(({ id, reachedAt }) => reachedAt !== null && !said.has(id))
    .map((one) => ({ milestoneId: one.id, title: one.title }))
  return isOver && !said.has(null) ? [...reached, { milestoneId: null, title }] : reached
}
