import type { PlannedPair, Side } from '../plan/plan-pairs.ts'
import type { Actor, Stage } from '../stage/open-stage.ts'

/** A pair of the plan, once it has been proposed to somebody. */
export type LivedPair = {
  readonly planned: PlannedPair
  readonly id: string
  readonly actors: Readonly<Record<Side, Actor>>
}

export const otherSide = (side: Side): Side => (side === 'mentor' ? 'mentee' : 'mentor')

/** What everybody who acts in the edition shares. */
export type Edition = {
  readonly stage: Stage
  readonly editionId: string
  /** The calendar day on which the first round is published. */
  readonly firstDay: string
  readonly lead: Actor
  readonly actors: ReadonlyMap<string, Actor>
  /** Filled as pairs are proposed. */
  readonly pairs: LivedPair[]
}

/** Something that somebody does on a day of the edition, at an hour of its organisation. */
export type Act = { readonly day: number; readonly at: string; readonly run: () => Promise<unknown> }

export const hour = (of: number, minutes = 0) =>
  `${String(of).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
