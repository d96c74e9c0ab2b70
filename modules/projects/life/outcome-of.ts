import type { Project } from '../contract/project.ts'

type Ended = Pick<Project, 'deliverables' | 'milestones' | 'words' | 'endsOn' | 'deliveredAt'>

/** What a project came to, each out of what was agreed: deliverables accepted, milestones reached and in time, the client's last word. */
export function outcomeOf(project: Ended, dayOf: (instant: string) => string) {
  const { deliverables, milestones, words, endsOn, deliveredAt } = project
  const agreed = deliverables.filter(({ state }) => state !== 'proposed')
  const reached = milestones.filter(({ reachedAt }) => reachedAt !== null)
  const deliveredOn = deliveredAt === null ? null : dayOf(deliveredAt)
  return {
    agreed: agreed.length,
    accepted: agreed.filter(({ state }) => state === 'accepted').length,
    milestones: milestones.length,
    reached: reached.length,
    inTime: reached.filter(({ reachedAt, dueOn }) => dayOf(reachedAt!) <= dueOn).length,
    deliveredOn,
    isLate: deliveredOn !== null && endsOn !== null && deliveredOn > endsOn,
    score: (words.find(({ milestoneId }) => milestoneId === null) ?? words[0])?.score ?? null,
  }
}
