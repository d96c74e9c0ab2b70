import { action } from '../../../../platform/server/action.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { closeSearch } from '../../contract.ts'
import { askerMail } from '../mail/asker-mail.ts'
import { lockSearch } from '../state/lock-search.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { setSearch } from '../state/set-search.ts'

/** Nobody was found: it is said, with what there is instead, rather than left open. */
export const closeSearchAction = action(closeSearch, async (context, { id, offer }) => {
  const { db, organisation } = context
  const search = await lockSearch(db, id)
  if (search.status !== 'by-hand') throw context.refuse('not-by-hand')
  const edition = await editionOfSearch(db, search.editionId)
  await setSearch(context, search, 'nobody', { offer })
  const reader = readerOf((await readPeople(db, [search.personId])).get(search.personId)!, organisation)
  if (reader) await context.mail(askerMail(context, { kind: 'nobody', edition, search, reader, offer }))
  return {}
})
