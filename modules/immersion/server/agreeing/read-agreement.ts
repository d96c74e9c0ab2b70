import { publicAction } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readAgreement } from '../../contract.ts'
import { beginOf } from '../../rules.ts'
import { readOffer } from '../state/kept-offer.ts'
import { findAgreement } from './find-agreement.ts'

export const readAgreementAction = publicAction(readAgreement, async (context, { token }) => {
  const { db, organisation, now } = context
  const found = await findAgreement(db, token)
  if (!found) throw context.refuse('no-such-link')
  const offer = await readOffer(db, found.offerId)
  const people = await readPeople(db, [found.personId, offer.hostId])
  const { title, site, firstOn, lastOn, beginsAt, endsAt, timeZone } = offer
  const isAwaited = found.state === 'held' && found.answerBy! > now && offer.status === 'open'
  return {
    state: (found.answer as 'yes' | 'no' | null) ?? (isAwaited ? ('open' as const) : ('over' as const)),
    organisationName: organisation.name,
    visitorName: people.get(found.personId)?.name ?? '',
    hostName: people.get(offer.hostId)?.name ?? '',
    title,
    site,
    firstOn,
    lastOn,
    beginsAt,
    endsAt,
    answerBy: found.answerBy ?? beginOf(offer),
    timeZone,
  }
})
