import type { Context } from '../../../platform/server/context.ts'
import type { Question, Theme } from '../contract.ts'

type Saving = Pick<Context, 'db' | 'organisation'>

/** Adds themes after those that stand; `position` is the first one's place. */
export async function saveThemes(
  { db, organisation }: Saving,
  editionId: string,
  themes: readonly Theme[],
  position: number,
): Promise<void> {
  if (themes.length === 0) return
  const rows = themes.map(({ key, asking, offering }, index) => ({
    organisationId: organisation.id,
    editionId,
    key,
    position: position + index,
    asking: JSON.stringify(asking),
    offering: JSON.stringify(offering),
  }))
  await db.insertInto('programmes.themes').values(rows).execute()
}

/** Adds questions after those that stand; `position` is the first one's place. */
export async function saveQuestions(
  { db, organisation }: Saving,
  editionId: string,
  questions: readonly Question[],
  position: number,
): Promise<void> {
  if (questions.length === 0) return
  const rows = questions.map(({ wording, mentorWording, help, options, ...question }, index) => ({
    organisationId: organisation.id,
    editionId,
    position: position + index,
    ...question,
    wording: JSON.stringify(wording),
    mentorWording: mentorWording && JSON.stringify(mentorWording),
    help: help && JSON.stringify(help),
    options: JSON.stringify(options),
  }))
  await db.insertInto('programmes.questions').values(rows).execute()
}
