import { z } from 'zod'
import { action } from '../../../../platform/server/action.ts'
import { Theme } from '../../../programmes/contract.ts'
import { lockEdition, readEdition, replaceThemes } from '../../../programmes/server/index.ts'
import { undoThemes } from '../../contract.ts'
import { saveAnswersOf, type Before } from './move-answers.ts'
import { readEditionThemes } from './read-edition-themes.ts'

export const undoThemesAction = action(undoThemes, async (context, { editionId, editId }) => {
  const { db } = context
  await lockEdition(db, editionId)
  const { revision } = await readEdition(db, editionId)
  const edit = await db
    .selectFrom('enrolment.themeEdits')
    .select(['themesBefore', 'answersBefore', 'revision'])
    .where('id', '=', editId)
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  // Undoing is a change too: nothing is undone twice.
  if (!edit || edit.revision !== revision) throw context.refuse('changed-since')
  await replaceThemes(context, editionId, z.array(Theme).parse(edit.themesBefore), revision + 1)
  const moved = edit.answersBefore as unknown as Before[]
  const present = await db
    .selectFrom('enrolment.enrolments')
    .select(['id', 'revision'])
    .where('editionId', '=', editionId)
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const before of moved) {
    // Whoever has changed their answers since said something newer.
    if (!present.some((one) => one.id === before.id && one.revision === before.revision)) continue
    await saveAnswersOf(db, before.id, before.answers, before.revision + 1)
  }
  return readEditionThemes(context, editionId)
})
