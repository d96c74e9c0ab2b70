import type { Context } from '../../../platform/server/context.ts'
import { mergeLevels } from '../rules.ts'
import { MatchingDefaults, type Option, type Question, type Questionnaire, type Theme } from '../contract.ts'
import { readQuestionnaire } from './read-questionnaire.ts'
import { saveQuestions, saveThemes } from './save-questionnaire.ts'

export type Additions = {
  readonly newQuestions: readonly Question[]
  readonly newThemes: readonly Theme[]
  readonly newOptions: readonly { readonly question: string; readonly option: Option }[]
  /** From the lowest to the highest, to be merged with the edition's own; null leaves these. */
  readonly seniorityLevels: readonly Option[] | null
}

/** Adds what a sheet brought that the questionnaire did not have; what exists stays as it is, so twice changes nothing. */
export async function extendQuestionnaire(
  context: Context,
  editionId: string,
  additions: Additions,
): Promise<Questionnaire> {
  const { db } = context
  // Locked first: two sheets at once must not add the same question twice.
  const edition = await db
    .selectFrom('programmes.editions')
    .select('matchingDefaults')
    .where('id', '=', editionId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const defaults = MatchingDefaults.parse(edition.matchingDefaults)
  // Against the levels of now: another sheet may have brought its own since this one was read.
  const seniorityLevels = mergeLevels(defaults.seniorityLevels, additions.seniorityLevels ?? [])
  if (seniorityLevels) {
    await db
      .updateTable('programmes.editions')
      .set({ matchingDefaults: JSON.stringify({ ...defaults, seniorityLevels }) })
      .where('id', '=', editionId)
      .execute()
  }
  const { questions, themes } = await readQuestionnaire(db, editionId)
  const isNew = (known: readonly { key: string }[]) => (one: { key: string }) =>
    !known.some(({ key }) => key === one.key)
  await saveQuestions(context, editionId, additions.newQuestions.filter(isNew(questions)), questions.length)
  await saveThemes(context, editionId, additions.newThemes.filter(isNew(themes)), themes.length)
  for (const question of questions) {
    const added = additions.newOptions
      .filter((addition) => addition.question === question.key)
      .map(({ option }) => option)
      .filter(isNew(question.options))
    if (added.length === 0) continue
    await db
      .updateTable('programmes.questions')
      .set({ options: JSON.stringify([...question.options, ...added]) })
      .where('editionId', '=', editionId)
      .where('key', '=', question.key)
      .execute()
  }
  return readQuestionnaire(db, editionId)
}
