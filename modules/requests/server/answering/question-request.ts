import { action } from '../../../../platform/server/action.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { questionRequest } from '../../contract.ts'
import { whyNotAnswer } from '../../rules.ts'
import { askerMail } from '../mail/asker-mail.ts'
import { lockRequest } from '../state/lock-search.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { readReceived } from './read-received.ts'

/** One thing to know before answering: asked once, answered once. */
export const questionRequestAction = action(questionRequest, async (context, { id, question }) => {
  const { db, now, organisation } = context
  const { search, request } = await lockRequest(db, id)
  const refusal = whyNotAnswer(request.status)
  if (refusal) throw context.refuse(refusal)
  if (request.question !== null) throw context.refuse('already-questioned')
  await db
    .updateTable('requests.requests')
    .set({ question, questionedAt: now })
    .where('id', '=', id)
    .execute()
  const edition = await editionOfSearch(db, search.editionId)
  const people = await readPeople(db, [search.personId, request.mentorPersonId])
  const mentor = people.get(request.mentorPersonId)!.name
  const reader = readerOf(people.get(search.personId)!, organisation)
  if (reader)
    await context.mail(
      askerMail(context, { kind: 'questioned', edition, search, reader, mentor, requestId: id, question }),
    )
  return readReceived(context, id)
})
