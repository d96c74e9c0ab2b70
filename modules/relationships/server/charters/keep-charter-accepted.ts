import type { Context } from '../../../../platform/server/context.ts'
import { readCharters, readEditionFrame } from '../../../programmes/server/index.ts'
import type { CharterText } from '../../contract.ts'
import { whyNotThisCharter } from '../../rules.ts'

/** Points a yes to the very text that was on the screen; refused where that text is not the charter any more. */
export async function keepCharterAccepted(
  context: Context<'charter-reworded'>,
  { id, editionId }: { readonly id: string; readonly editionId: string },
  { version, language }: CharterText,
): Promise<void> {
  const { db, now, organisation, person } = context
  const [read] = await readCharters(db, [{ editionId, version, language }])
  const { charter } = await readEditionFrame(db, editionId)
  const refusal = whyNotThisCharter(read?.text, charter[language])
  if (refusal) throw context.refuse(refusal)
  await db
    .insertInto('relationships.charterAcceptances')
    .values({
      organisationId: organisation.id,
      relationshipId: id,
      personId: person.id,
      editionId,
      version,
      language,
      acceptedAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
