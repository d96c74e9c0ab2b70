import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { listOwnImmersions, showImmersions, showOffer } from '../../contract.ts'
import type { KeptOffer } from '../state/kept-offer.ts'
import { immersionMail, type WhatForHost, type WhatForVisitor } from './immersion-mail.ts'

type Visiting = { readonly id: string; readonly personId: string }

/** A mail to each of these who has an address; their open pages read it again. */
export async function tellVisitors(
  context: WorkContext,
  offer: KeptOffer,
  what: WhatForVisitor,
  visitors: readonly Visiting[],
  until: string | null = null,
  word: string | null = offer.cancelWord,
): Promise<void> {
  const people = await readPeople(context.db, [offer.hostId, ...visitors.map(({ personId }) => personId)])
  for (const { id, personId } of visitors) {
    const person = people.get(personId)
    const reader = person && readerOf(person, context.organisation)
    if (!reader) continue
    const host = people.get(offer.hostId)?.name ?? ''
    await context.mail(
      immersionMail(context, {
        offer,
        reader,
        person,
        what,
        others: [host],
        host,
        candidacyId: id,
        until,
        word,
      }),
    )
  }
  context.tellPages(
    visitors.map(({ personId }) => personId),
    [listOwnImmersions, showImmersions, showOffer],
  )
}

/** To whoever receives; a team that calls it off itself tells them too. */
export async function tellHost(
  context: WorkContext,
  offer: KeptOffer,
  what: WhatForHost,
  visitors: readonly Visiting[],
): Promise<void> {
  const people = await readPeople(context.db, [offer.hostId, ...visitors.map(({ personId }) => personId)])
  const host = people.get(offer.hostId)
  const reader = host && readerOf(host, context.organisation)
  if (reader)
    await context.mail(
      immersionMail(context, {
        offer,
        reader,
        person: host,
        what,
        others: visitors.map(({ personId }) => people.get(personId)?.name ?? ''),
        host: host.name,
        candidacyId: visitors.length === 1 ? visitors[0]!.id : null,
        until: null,
        word: offer.cancelWord,
      }),
    )
  context.tellPages([offer.hostId], [listOwnImmersions, showImmersions, showOffer])
}
