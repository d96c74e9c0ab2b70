import { decideDefence, listOwnDefences, planDefence } from '../../../../modules/training/contract.ts'
import { addDays, dayIn } from '../../../../platform/calendar-day.ts'
import { chance } from '../plan/chance.ts'
import type { Stage } from '../stage/open-stage.ts'
import type { Course } from './path.ts'
import type { CoursePair } from './sessions.ts'
import words from './words.json' with { type: 'json' }

const levels = ['nearly', 'yes', 'yes', 'beyond'] as const

/** A project that ends with a defence: planned for one in three five days before its end, and decided two days later. */
export async function defend(
  { stage, lead, editionId }: Course,
  pairs: readonly CoursePair[],
  { day, on }: { readonly day: number; readonly on: string },
): Promise<void> {
  const ends = words.projects.flatMap(({ endsWithDefence, fromDay, weeks }) =>
    endsWithDefence ? fromDay + weeks * 7 : [],
  )
  if (ends.includes(day + 5)) await plan({ stage, lead, editionId }, pairs, addDays(on, 2))
  if (ends.includes(day + 2)) await decide(stage, pairs)
}

async function plan(
  { stage, lead, editionId }: Course,
  pairs: readonly CoursePair[],
  on: string,
): Promise<void> {
  const defending = pairs.filter(({ id }) => chance(`${id}/${on}/defends`, 3) === 0)
  const mentors = [...new Set(pairs.map(({ mentor }) => mentor))]
  // Each sits before one defence an hour, and never before their own.
  const sits = new Set<string>()
  for (const [index, { mentor, mentee }] of defending.entries()) {
    const at = `${String(9 + (index % 9)).padStart(2, '0')}:00`
    const juror = mentors.find(
      ({ person }) => person.id !== mentor.person.id && !sits.has(`${person.id}/${at}`),
    )!
    sits.add(`${juror.person.id}/${at}`)
    await stage.ask(lead, planDefence, {
      editionId,
      personId: mentee.person.id,
      on,
      at,
      timeZone: stage.organisation.timeZone,
      place: words.room,
      jurorIds: [juror.person.id],
      anyway: true,
    })
  }
}

async function decide(stage: Stage, pairs: readonly CoursePair[]): Promise<void> {
  const mentors = new Map(pairs.map(({ mentor }) => [mentor.person.id, mentor]))
  for (const mentor of mentors.values()) {
    const { defences } = await stage.ask(mentor, listOwnDefences, {})
    for (const { id, as, result, rubric } of defences) {
      if (as !== 'jury' || result !== null) continue
      const isValidated = chance(`${id}/validated`, 5) > 0
      await stage.ask(mentor, decideDefence, {
        id,
        result: isValidated ? 'validated' : 'to-complete',
        reasons: isValidated ? words.verdicts[0]! : words.verdicts[1]!,
        levels: Object.fromEntries(
          rubric.map((one) => [one.id, levels[chance(`${id}/${one.title}`, levels.length)]!]),
        ),
        questions: words.juryAsks[chance(`${id}/asks`, words.juryAsks.length)]!,
        backOn: isValidated ? null : addDays(dayIn(stage.organisation.timeZone, stage.clock.now()), 7),
      })
    }
  }
}
