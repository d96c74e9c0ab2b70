import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { listOwnWorkshops, showBoard, showWorkshop } from '../../contract.ts'
import type { KeptWorkshop } from '../state/kept-workshop.ts'
import { workshopMail, type WhatOfWorkshop } from './workshop-mail.ts'

/** A mail to each of these people who has an address; their open pages read it again. */
export async function tellOfWorkshop(
  context: WorkContext,
  workshop: KeptWorkshop,
  what: WhatOfWorkshop,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return
  const people = await readPeople(context.db, personIds)
  const seats = await context.db
    .selectFrom('workshops.seats')
    .select(['personId', 'takeBy', 'refusedOn'])
    .where('workshopId', '=', workshop.id)
    .where('personId', 'in', personIds)
    .execute()
  for (const person of people.values()) {
    const reader = readerOf(person, context.organisation)
    const seat = seats.find(({ personId }) => personId === person.id)
    if (reader)
      await context.mail(
        workshopMail(context, {
          workshop,
          person,
          reader,
          what,
          takeBy: seat?.takeBy ?? null,
          isFirst: (seat?.refusedOn ?? null) !== null,
        }),
      )
  }
  context.tellPages(personIds, [listOwnWorkshops, showBoard, showWorkshop])
}
