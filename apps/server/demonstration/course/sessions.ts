import {
  sayCourseWeek,
  setWeeklyHour,
  showCourseWeek,
  writeSession,
} from '../../../../modules/training/contract.ts'
import { showPairCourse } from '../../../../modules/training/contract.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import { chance } from '../plan/chance.ts'
import type { Actor, Stage } from '../stage/open-stage.ts'
import words from './words.json' with { type: 'json' }

export type CoursePair = { readonly id: string; readonly mentor: Actor; readonly mentee: Actor }

const hours = ['12:00', '12:50', '17:00', '18:00', '19:00']

/** Everybody has an hour of their own in the week of their mentor, by their own clock. */
export async function fixHours(
  stage: Stage,
  pairs: readonly CoursePair[],
  firstDay: string,
  lastOn: string,
): Promise<void> {
  const taken = new Map<string, number>()
  for (const { id, mentor, mentee } of pairs) {
    const { course } = await stage.ask(mentee, showPairCourse, { relationshipId: id })
    // Where it is another hour elsewhere, another slot is tried: the mentor's hour is taken once.
    for (let tries = 0; tries < hours.length * 6; tries += 1) {
      const nth = taken.get(mentor.person.id) ?? 0
      taken.set(mentor.person.id, nth + 1)
      const firstOn = addDays(firstDay, nth % 6)
      const at = hours[Math.floor(nth / 6) % hours.length]!
      try {
        await stage.ask(mentor, setWeeklyHour, {
          relationshipId: id,
          firstOn,
          lastOn,
          at,
          timeZone: course!.menteeTimeZone,
          minutes: 45,
        })
        break
      } catch (error) {
        if ((error as { code?: string }).code !== 'slot-taken') throw error
      }
    }
  }
}

/** In the evening each mentor says what has ended: nine in a hundred did not come, and some are blocked. Some forget to say. */
export async function saySessions(
  stage: Stage,
  pairs: readonly CoursePair[],
  evening: string,
): Promise<void> {
  const mentors = new Map(pairs.map(({ mentor }) => [mentor.person.id, mentor]))
  for (const mentor of mentors.values()) {
    const { rows } = await stage.ask(mentor, showCourseWeek, {})
    const ended = rows.flatMap(({ meetings, ...row }) =>
      meetings.flatMap((meeting) => (meeting.toConfirm ? [{ row, meeting }] : [])),
    )
    const toSay = ended.filter(
      ({ meeting }) => chance(`${meeting.startsAt}/${mentor.person.id}/forgets`, 25) > 0,
    )
    if (toSay.length === 0) continue
    await stage.ask(mentor, sayCourseWeek, {
      words: toSay.map(({ row, meeting }) => ({
        meetingId: meeting.id,
        said:
          chance(`${row.name}/${meeting.startsAt}/came`, 100) < 9 ? ('missed' as const) : ('held' as const),
      })),
    })
    for (const { row, meeting } of toSay) {
      const drawn = chance(`${row.name}/${meeting.startsAt}/blocked`, 12)
      const blockedOn =
        drawn === 0 ? words.blocks[chance(`${row.name}/${evening}`, words.blocks.length)]! : ''
      if (blockedOn === '' && row.blockedOn === null) continue
      await stage
        .ask(mentor, writeSession, { id: meeting.id, said: 'held', goals: [], next: [], blockedOn })
        .catch((error: unknown) => {
          // Said to be missed: the other may contest it, and nothing more is written of it.
          if (!(error as { code?: string }).code) throw error
        })
    }
  }
}
