/** What the figures of one edition are counted from: days of the organisation, counts, never a word of anybody. */
export type EditionFacts = {
  readonly today: string
  /** The day on which the edition's period ends; null where none is set. */
  readonly endsOn: string | null
  readonly pairs: readonly PairLife[]
  readonly asked: readonly Asked[]
  readonly goals: readonly Judged[]
  readonly bothWays: readonly BothWays[]
  readonly dates: readonly DatesByState[]
  /** Null where nobody asks anybody. */
  readonly requests: RequestFacts | null
  /** Null where members propose no workshops. */
  readonly workshops: WorkshopFacts | null
  /** Null where nobody opens days. */
  readonly immersion: ImmersionFacts | null
  /** Null where there is no course. */
  readonly course: CourseFacts | null
  /** Null where teams work on no projects of clients. */
  readonly projects: ProjectFacts | null
}

export type PairLife = {
  readonly status: 'proposed' | 'active' | 'ended' | 'declined' | 'lapsed' | 'withdrawn'
  readonly publishedOn: string
  /** The second yes. */
  readonly begunOn: string | null
  readonly endedKind: 'completed' | 'ended-early' | 'never-started' | 're-paired' | null
  readonly held: number
  readonly heldByBoth: number
  readonly firstOn: string | null
  readonly thirdOn: string | null
}

/** One moment at which people were asked how it goes; `rated` with the closing note from 0 to 10. */
export type Asked = {
  readonly moment: string
  readonly asked: number
  readonly answered: number
  readonly rated: number
  readonly aboveEight: number
  readonly eightOrMore: number
}

/** Goals by their owner's judgement, in pairs that are over or go on; `pairs`: how many pairs they are of. */
export type Judged = {
  readonly state: 'open' | 'reached' | 'partly' | 'set-aside'
  readonly isOver: boolean
  readonly goals: number
  readonly pairs: number
}

/** Whether the exchanges brought something to both, as one side of the pairs says at their closing. */
export type BothWays = {
  readonly role: 'mentor' | 'mentee' | 'peer'
  readonly asked: number
  readonly yes: number
  readonly somewhat: number
  readonly no: number
}

/** What became of the dates: five words, held told apart, and those that are still to come or were called off. */
export type DatesByState = {
  readonly state:
    | 'held-by-both'
    | 'held-by-one'
    | 'excused'
    | 'missed'
    | 'contested'
    | 'unconfirmed'
    | 'planned'
    | 'cancelled'
  readonly meetings: number
  readonly pairs: number
}

export type RequestFacts = {
  readonly accepted: number
  readonly declined: number
  readonly expired: number
  /** Whole hours from asking to each yes and each "not now". */
  readonly hoursToAnswer: readonly number[]
  /** Searches that have their end, hours apart. */
  readonly ended: number
  readonly matched: number
  readonly hoursBooked: number
  /** Of the hours that are over: whether they helped, where somebody said so; one that did not take place is not rated. */
  readonly hoursRated: number
  readonly hoursUseful: number
  readonly hoursUnrated: number
  /** Two weeks after: who was asked what came of it, and who said. */
  readonly hoursToTell: number
  readonly hoursTold: number
}

export type ProjectFacts = {
  /** That a client wrote, whole but perhaps for what is to be delivered. */
  readonly briefs: number
  readonly briefsWithDeliverables: number
  /** Launched and over, or past their last day. */
  readonly due: number
  readonly delivered: number
  readonly inTime: number
  /** Reached, or past their day. */
  readonly milestonesDue: number
  readonly milestonesInTime: number
  readonly reached: number
  readonly atFirstTry: number
  readonly wordsAsked: number
  readonly wordsSaid: number
  readonly wordsAsHoped: number
}

export type CourseFacts = {
  /** Deliverables whose day has passed. */
  readonly due: number
  readonly handed: number
  readonly inTime: number
  readonly onProject: number
  readonly blocked: number
  /** Defences that have passed, with a result and without. */
  readonly decided: number
  readonly validated: number
  readonly undecided: number
}

export type ImmersionFacts = {
  /** Those that stand; one that was called off is none. */
  readonly offers: readonly ImmersionOffered[]
}
export type ImmersionOffered = {
  readonly isOver: boolean
  readonly places: number
  readonly candidates: number
  readonly going: number
  readonly toldByBoth: number
  readonly heldByBoth: number
  /** Of both sides. */
  readonly reports: number
}

export type WorkshopFacts = {
  /** Ideas that people asked for, and workshops that somebody proposed. */
  readonly asked: number
  readonly proposed: number
  /** Those that are over and were not called off. */
  readonly held: readonly WorkshopHeld[]
}
export type WorkshopHeld = {
  /** Told from other hosts, never named. */
  readonly hostId: string
  readonly places: number
  readonly coming: number
  readonly withoutPlace: number
  /** Presence that was noted, also of who had not said that they come. */
  readonly came: number
  readonly cameOfComing: number
  readonly answered: number
  readonly satisfied: number
  readonly learnt: number
}

/** Pairs count once both said yes: ended ones stay, and one that follows an ended one is a pair as the others. */
export function begunPairs({ pairs }: EditionFacts): (PairLife & { readonly begunOn: string })[] {
  return pairs.flatMap((pair) => (pair.begunOn === null ? [] : [{ ...pair, begunOn: pair.begunOn }]))
}

export function isOver({ today, endsOn }: EditionFacts): boolean {
  return endsOn !== null && endsOn < today
}
