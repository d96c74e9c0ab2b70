import type { GivenFile } from '../../../../platform/contract.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { findFile, readApplication } from '../../../enrolment/server/index.ts'
import { readTerms, type Terms } from './read-terms.ts'

/** What was sent with an application, to whoever may know whose it is. */
export async function openFile(
  { db, refuse }: Pick<Context<'names-hidden' | 'file-gone'>, 'db' | 'refuse'>,
  { id, question }: { readonly id: string; readonly question: string },
  isHidden: (terms: Terms) => boolean,
): Promise<GivenFile> {
  const { editionId, answered } = await readApplication(db, id)
  if (isHidden(await readTerms(db, editionId))) throw refuse('names-hidden')
  const file = await findFile(db, { editionId, question, answer: answered.answers[question] })
  if (!file) throw refuse('file-gone')
  return file
}
