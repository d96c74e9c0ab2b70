import { commentOnHanded, handIn, showDeliverables } from '../../../../modules/training/contract.ts'
import { chance } from '../plan/chance.ts'
import type { Stage } from '../stage/open-stage.ts'
import type { CoursePair } from './sessions.ts'
import words from './words.json' with { type: 'json' }

const inTime = 2
const late = -3

/**
 * What is due about this day of the course is handed in: four in five two days before, one in ten three days late, the
 * others never. One in three leaves a line of the checklist out, and one in four gets a word of their mentor.
 */
export async function handInDue(stage: Stage, pairs: readonly CoursePair[], day: number): Promise<void> {
  for (const { fromDay, weeks, expected } of words.projects) {
    for (const { title, dueWeek, checks } of expected) {
      const left = fromDay + dueWeek * 7 - 1 - day
      // What was due in the last week is nobody's work any more once the next project has begun.
      const isLate = left === late && dueWeek < weeks
      if (left !== inTime && !isLate) continue
      for (const pair of pairs) {
        const drawn = chance(`${pair.id}/${title}`, 100)
        if (isLate ? drawn < 80 || drawn >= 90 : drawn >= 80) continue
        await handOneIn(stage, pair, title, checks)
      }
    }
  }
}

async function handOneIn(
  stage: Stage,
  { id: relationshipId, mentor, mentee }: CoursePair,
  title: string,
  checks: readonly string[],
): Promise<void> {
  const { deliverables } = await stage.ask(mentee, showDeliverables, { relationshipId })
  const due = deliverables.find((one) => one.title === title)
  if (due === undefined) return
  const isText = due.handedAs === 'text'
  const { id } = await stage.ask(mentee, handIn, {
    relationshipId,
    expectedId: due.expectedId,
    text: isText ? words.handed[chance(`${relationshipId}/${title}/text`, words.handed.length)]! : '',
    link: isText ? '' : `https://travaux.exemple.invalid/${due.expectedId.slice(-6)}`,
    forgotten: chance(`${relationshipId}/${title}/forgotten`, 3) === 0 ? checks.slice(0, 1) : [],
  })
  if (chance(`${relationshipId}/${title}/word`, 4) > 0) return
  const text = words.comments[chance(`${relationshipId}/${title}/which`, words.comments.length)]!
  await stage.ask(mentor, commentOnHanded, { id, text })
}
