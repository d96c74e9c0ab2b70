import { newId } from '../../../../platform/server/id.ts'
import type { Context } from '../../../../platform/server/context.ts'

/** A longer bank is read by nobody. */
const mostQuestions = 200

type Added = {
  readonly projectId: string
  readonly texts: readonly string[]
  readonly askedByJury: boolean
}

/**
 * Puts questions into the bank of a project, and gives back their ids. One that is there already is not there twice: asked by a
 * jury since, it is marked so. What no longer fits is left out.
 */
export async function keepQuestions(
  { db, now, organisation, person }: Context,
  { projectId, texts, askedByJury }: Added,
): Promise<string[]> {
  // Two who add at once: the second one sees what the first one added.
  await db.selectFrom('training.projects').select('id').where('id', '=', projectId).forUpdate().execute()
  const bank = await db
    .selectFrom('training.questions')
    .select(['id', 'text'])
    .where('projectId', '=', projectId)
    .execute()
  const idOf = new Map(bank.map(({ id, text }) => [sameText(text), id]))
  const ids: string[] = []
  for (const text of texts) {
    const there = idOf.get(sameText(text))
    if (there === undefined && idOf.size >= mostQuestions) continue
    const id = there ?? newId(now)
    if (there === undefined)
      await db
        .insertInto('training.questions')
        .values({
          organisationId: organisation.id,
          id,
          projectId,
          text,
          byPerson: person.id,
          addedAt: now,
          askedByJury,
        })
        .execute()
    else if (askedByJury)
      await db.updateTable('training.questions').set({ askedByJury }).where('id', '=', id).execute()
    idOf.set(sameText(text), id)
    ids.push(id)
  }
  return ids
}

const sameText = (text: string) =>
  text
    .toLocaleLowerCase()
    .replaceAll(/[\s?]+/gu, ' ')
    .trim()
