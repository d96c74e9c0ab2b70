import type { WorkContext } from '../../../platform/server/context.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../people/server/index.ts'
import { listOwnGatherings, showConduct, showGathering } from '../contract.ts'
import type { KeptGathering } from './kept-gathering.ts'
import { gatheringMail, type WhatOfGathering } from './mail/gathering-mail.ts'

/** A mail to each of these people who has an address; their open pages read it again. */
export async function tellOfGathering(
  context: WorkContext,
  gathering: KeptGathering,
  what: WhatOfGathering,
  personIds: readonly string[],
): Promise<void> {
  const people = await readPeople(context.db, personIds)
  for (const person of people.values()) {
    const reader = readerOf(person, context.organisation)
    if (reader) await context.mail(gatheringMail(context, { gathering, person, reader, what }))
  }
  context.tellPages(personIds, [listOwnGatherings, showGathering, showConduct])
}
