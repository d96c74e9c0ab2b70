import { leaveEdition, listOwnEnrolments } from '../../../modules/enrolment/contract.ts'
import { addDays, instantAt } from '../../../platform/calendar-day.ts'
import { later } from '../../../platform/server/clock.ts'
import { actsOfPair } from './living/acts-of-pair.ts'
import { answeringCheckIns } from './living/answer-check-ins.ts'
import { actsOfCommunity } from './living/ask-each-other.ts'
import { actsOfGatherings } from './living/gather.ts'
import { actsOfWorkshops } from './living/hold-workshops.ts'
import { actsOfTeam } from './living/keep-run-book.ts'
import type { Act, Edition } from './living/lived-pair.ts'
import { prepare } from './living/prepare.ts'
import { publishRound, type Round } from './living/publish-round.ts'
import { stayingInTouch } from './living/stay-in-touch.ts'
import { secondRoundOn } from './plan/plan-pairs.ts'
import type { Actor, Stage } from './stage/open-stage.ts'

/**
 * Recurring work that once a week is enough for here: it erases what is a year old, or serves a programme of another
 * kind. Each morning it would be a twelfth of the time that the whole edition takes.
 */
const onceAWeek = [
  'ask-mentors-to-confirm',
  'ask-still-true',
  'erase-old-community',
  'erase-quiz-answers',
  'erase-words-of-immersion',
  'erase-words-of-requests',
  'erase-words-of-workshops',
  'forget-outsiders',
  'keep-coffees',
  'tell-when-free',
  'throw-files-away',
]

/** Before its first day the edition is prepared, for so many days. */
export const preparedFor = 7

type Life = {
  readonly stage: Stage
  readonly lead: Actor
  /** The calendar day that is day 0, and the day that is today. */
  readonly firstDay: string
  readonly day: number
  /** The instant at which it all stops: now. */
  readonly present: string
  readonly onDay?: ((day: number) => void) | undefined
}

/** Lives the invented edition from its preparation to its day, by what people really do, then lets the clock go. */
export async function liveEdition({
  stage,
  lead,
  firstDay,
  day,
  present,
  onDay,
}: Life): Promise<{ editionId: string }> {
  const { clock, organisation } = stage
  const instantOf = (of: number, at: string) => instantAt(organisation.timeZone, addDays(firstDay, of), at)
  clock.moveTo(instantOf(-preparedFor, '09:30'))
  const edition = await prepare(stage, lead, firstDay)
  await stage.settle()
  const answerCheckIns = answeringCheckIns(edition)
  const stayInTouch = stayingInTouch(edition)
  const publishedAt = earlier(
    instantOf(0, '10:00'),
    atLeast(instantOf(0, '00:01'), later(present, -1_200_000)),
  )
  clock.moveTo(publishedAt)
  let acts = [
    ...actsOfRound(edition, await publishRound(edition, 1)),
    ...actsOfGatherings(edition),
    ...actsOfWorkshops(edition),
    ...actsOfCommunity(edition),
    ...(await actsOfTeam(edition)),
  ]
  for (let today = 0; today <= day; today += 1) {
    onDay?.(today)
    const due = [
      { at: '09:05', run: today % 7 === 0 ? morning : () => morning(onceAWeek) },
      { at: '10:20', run: answerCheckIns },
      ...acts.filter((act) => act.day === today),
      ...(today % 7 === 4 ? [{ at: '16:10', run: stayInTouch }] : []),
      ...(today === secondRoundOn ? [{ at: '15:00', run: publishAgain }] : []),
      { at: '19:30', run: stage.settle },
    ].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    for (const { at, run } of due) {
      const instant = instantOf(today, at)
      if (instant < publishedAt || instant >= present) continue
      clock.moveTo(instant)
      await run()
    }
  }
  clock.letGo()
  await morning()
  return { editionId: edition.editionId }

  async function morning(without: readonly string[] = []) {
    await stage.keepUp(without)
    await stage.settle()
  }

  async function publishAgain() {
    acts = [...acts, ...actsOfRound(edition, await publishRound(edition, 2))]
  }
}

function actsOfRound(edition: Edition, { lived, leftOver }: Round): Act[] {
  const leaves = leftOver.map(({ mentee }, index): Act => ({
    day: index < 2 ? 1 : 2,
    at: '13:20',
    run: () => leave(edition, mentee),
  }))
  return [...leaves, ...lived.flatMap((pair) => actsOfPair(edition, pair))]
}

async function leave({ stage }: Edition, actor: Actor) {
  const { enrolments } = await stage.ask(actor, listOwnEnrolments, {})
  await stage.ask(actor, leaveEdition, { id: enrolments[0]!.id })
}

const earlier = (one: string, other: string) => (one < other ? one : other)
const atLeast = (least: string, instant: string) => (instant < least ? least : instant)
