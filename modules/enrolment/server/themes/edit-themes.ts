import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { untranslated } from '../../../programmes/rules.ts'
import { lockEdition, readQuestionnaire, replaceThemes } from '../../../programmes/server/index.ts'
import { editThemes } from '../../contract.ts'
import { whyNotThemes } from '../../themes/why-not-themes.ts'
import { withKeys } from '../../themes/with-keys.ts'
import { themesMerged } from '../facts.ts'
import { moveAnswers } from './move-answers.ts'
import { readEditionThemes } from './read-edition-themes.ts'
import { onThemes } from './read-uses.ts'

export const editThemesAction = action(editThemes, async (context, { editionId, ...input }) => {
  const { db, organisation, person, now } = context
  // First: of two leads who save, the second sees what the first wrote.
  await lockEdition(db, editionId)
  const before = await readEditionThemes(context, editionId)
  if (before.revision !== context.expectedRevision) throw context.refuse('changed-meanwhile')
  const merged = Object.fromEntries(input.merged.map(({ key, into }) => [key, into]))
  const themes = withKeys(input.themes, before.themes)
  const inUse = new Set(before.themes.filter(({ answers }) => answers > 0).map(({ key }) => key))
  const refusal = whyNotThemes(before.themes, themes, merged, inUse)
  if (refusal) throw context.refuse(refusal.code, { theme: refusal.theme })
  const [half] = untranslated([], themes).themes
  if (before.callIsOpen && half !== undefined) throw context.refuse('translation-missing', { question: half })
  const revision = before.revision + 1
  await replaceThemes(context, editionId, themes, revision)
  const { questions } = await readQuestionnaire(db, editionId)
  const answersBefore = await moveAnswers(db, editionId, onThemes(questions), merged)
  const editId = newId(now)
  await db
    .insertInto('enrolment.themeEdits')
    .values({
      organisationId: organisation.id,
      id: editId,
      editionId,
      editedBy: person.id,
      editedAt: now,
      revision,
      themesBefore: JSON.stringify(
        before.themes.map(({ key, asking, offering }) => ({ key, asking, offering })),
      ),
      answersBefore: JSON.stringify(answersBefore),
    })
    .execute()
  if (input.merged.length > 0) await context.announce(themesMerged, { editionId, merged: input.merged })
  return { themes: await readEditionThemes(context, editionId), editId }
})
