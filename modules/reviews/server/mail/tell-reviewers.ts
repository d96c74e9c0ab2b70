import type { Context } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { listReadings } from '../../contract.ts'
import type { ReadingToAsk } from '../../grading/index.ts'
import { readTerms } from '../reading/read-terms.ts'
import { reviewerMail } from './reviewer-mail.ts'

/** Whoever was asked to grade something hears how much; their open pages read it again. */
export async function tellReviewers(
  context: Context,
  editionId: string,
  asked: ReadonlyMap<string, readonly ReadingToAsk[]>,
): Promise<void> {
  await mailThem(context, editionId, 'asked', asked)
  context.tellPages([...asked.keys()], [listReadings])
}

export const tellInvited = (context: Context, editionId: string, personId: string) =>
  mailThem(context, editionId, 'invited', new Map([[personId, []]]))

async function mailThem(
  context: Context,
  editionId: string,
  what: 'invited' | 'asked',
  asked: ReadonlyMap<string, readonly ReadingToAsk[]>,
) {
  const { db, organisation, person } = context
  const edition = await readEditionFrame(db, editionId)
  const { isBlind } = await readTerms(db, editionId)
  const people = await readPeople(db, [...asked.keys()])
  const mails = [...asked].flatMap(([personId, readings]) => {
    const known = people.get(personId)
    const reader = known && readerOf(known, organisation)
    if (!reader) return []
    return [
      reviewerMail(context, {
        what,
        edition,
        editionId,
        personId,
        reader,
        invitedBy: person.name,
        count: readings.length,
        first: readings.filter(({ calibrates }) => calibrates).length,
        isBlind,
      }),
    ]
  })
  await context.mail(...mails)
}
