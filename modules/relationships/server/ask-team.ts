import { action } from '../../../platform/server/action.ts'
import { later } from '../../../platform/server/clock.ts'
import { newId } from '../../../platform/server/id.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../people/server/index.ts'
import { readEditionFrame } from '../../programmes/server/index.ts'
import { askTeam } from '../contract.ts'
import { whyNotAsk } from '../rules.ts'
import { lockRelationship, standingOf } from './find-parties.ts'
import { questionMail } from './mail/question-mail.ts'

/** To each of the team, who answer the mail itself; here stays that it was asked, and nothing of what. */
export const askTeamAction = action(askTeam, async (context, { id, question }) => {
  const { db, now, organisation, person } = context
  const relationship = await lockRelationship(context, id)
  const edition = await readEditionFrame(db, relationship.editionId)
  const { others } = standingOf(relationship, person.id)
  const ids = [...edition.leads, ...others, { personId: person.id }].map(({ personId }) => personId)
  const people = await readPeople(db, ids)
  const readers = edition.leads.flatMap(({ personId }) => {
    const reader = readerOf(people.get(personId)!, organisation)
    return reader ? [{ personId, reader }] : []
  })
  const { asked } = await db
    .selectFrom('relationships.questions')
    .select(({ fn }) => fn.countAll<string>().as('asked'))
    .where('relationshipId', '=', id)
    .where('personId', '=', person.id)
    .where('askedAt', '>', later(now, -86_400_000))
    .executeTakeFirstOrThrow()
  const refusal = whyNotAsk(Number(asked), readers.length)
  if (refusal) throw context.refuse(refusal)
  const questionId = newId(now)
  await db
    .insertInto('relationships.questions')
    .values({
      organisationId: organisation.id,
      id: questionId,
      relationshipId: id,
      personId: person.id,
      askedAt: now,
    })
    .execute()
  const asker = people.get(person.id)!
  const partners = others.map(({ personId }) => people.get(personId)!.name)
  await context.mail(
    ...readers.map(({ personId, reader }) =>
      questionMail(context, { questionId, personId, reader, edition, asker, partners, question }),
    ),
  )
  return {}
})
