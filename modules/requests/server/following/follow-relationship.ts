import { listener } from '../../../../platform/server/facts.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import {
  relationshipActivated,
  relationshipDeclined,
  relationshipLapsed,
  relationshipWithdrawn,
} from '../../../relationships/server/index.ts'
import { closeAll } from '../turns/close-request.ts'
import { lockSearch } from '../state/lock-search.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { setSearch } from '../state/set-search.ts'
import { noAgreement } from './no-agreement.ts'

type About = { readonly relationshipId: string }

/** Both agreed: the search has found, and who was kept for their turn is asked no more. */
export const matchWithPair = listener('match-with-pair', relationshipActivated, async (context, about) => {
  const search = await searchOf(context, about)
  if (!search || search.status === 'matched') return
  const edition = await editionOfSearch(context.db, search.editionId)
  await closeAll(context, edition, search, 'asker-matched')
  await setSearch(context, search, 'matched')
})

const goOn = async (context: WorkContext, about: About, how: 'declined' | 'lapsed' | 'withdrawn') => {
  const search = await searchOf(context, about)
  if (search?.status !== 'agreeing') return
  await noAgreement(context, search, how)
}

/** No agreement came of a yes: the next of the wishes has its turn, unless it was whoever asked who said no. */
export const goOnAfterNo = listener('go-on-after-no', relationshipDeclined, (context, about) =>
  goOn(context, about, 'declined'),
)
export const goOnAfterSilence = listener('go-on-after-silence', relationshipLapsed, (context, about) =>
  goOn(context, about, 'lapsed'),
)
export const goOnAfterWithdrawal = listener(
  'go-on-after-withdrawal',
  relationshipWithdrawn,
  (context, about) => goOn(context, about, 'withdrawn'),
)

async function searchOf({ db }: WorkContext, { relationshipId }: About) {
  const search = await db
    .selectFrom('requests.searches')
    .select('id')
    .where('relationshipId', '=', relationshipId)
    .executeTakeFirst()
  return search && lockSearch(db, search.id)
}
