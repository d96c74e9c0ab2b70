import type { Context } from '../../../platform/server/context.ts'
import type { Option } from '../../questionnaires/contract.ts'
import { mergeLevels } from '../../questionnaires/rules.ts'
import { saveVersion } from '../../questionnaires/server/index.ts'
import { mayBeAskedOfBoth } from '../rules.ts'
import { Conduct, MatchingDefaults, type Question, type Theme } from '../contract.ts'
import { readQuestionnaire, type PresentQuestionnaire } from './read-questionnaire.ts'
import { saveThemes } from './save-themes.ts'

export type Additions = {
  readonly newQuestions: readonly Question[]
  readonly newThemes: readonly Theme[]
  readonly newOptions: readonly { readonly question: string; readonly option: Option }[]
  /** From the lowest to the highest, to be merged with the edition's own; null leaves these. */
  readonly seniorityLevels: readonly Option[] | null
}

/**
 * Adds what a sheet brought that the questionnaire did not have; what exists stays as it is, so twice changes nothing. A
 * question that one side's sheet brought is asked of both once the other side's brings it too.
 */
export async function extendQuestionnaire(
  context: Context,
  editionId: string,
  additions: Additions,
): Promise<PresentQuestionnaire & Pick<Conduct, 'load'>> {
  const { db } = context
  // Locked first: two sheets at once must not add the same question twice.
  const edition = await db
    .selectFrom('programmes.editions')
    .select(['matchingDefaults', 'conduct'])
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
  await saveThemes(context, editionId, additions.newThemes.filter(isNew(themes)), themes.length)
  await saveVersion(context, editionId, [
    ...questions.map((question) => widened(question, additions)),
    ...additions.newQuestions.filter(isNew(questions)),
  ])
  return { ...(await readQuestionnaire(db, editionId)), load: Conduct.parse(edition.conduct).load }
}

/** A question that stands, with the options that were brought, asked of both where both sides' sheets have it. */
function widened(question: Question, additions: Additions): Question {
  const again = additions.newQuestions.find(({ key, kind }) => key === question.key && kind === question.kind)
  const askedOf =
    again && mayBeAskedOfBoth(question) && again.askedOf !== question.askedOf ? 'both' : question.askedOf
  return { ...question, askedOf, options: optionsWith(question, again, additions) }
}

/** The options of a question with those that were brought. */
function optionsWith(question: Question, again: Question | undefined, { newOptions }: Additions): Option[] {
  const brought = [
    ...(again?.options ?? []),
    ...newOptions.filter((added) => added.question === question.key).map(({ option }) => option),
  ]
  const added = [...new Map(brought.map((option) => [option.key, option])).values()].filter(
    ({ key }) => !question.options.some((option) => option.key === key),
  )
  if (added.length === 0) return question.options
  const inOrder = question.kind === 'level' ? mergeLevels(question.options, brought) : null
  return inOrder ?? [...question.options, ...added]
}
