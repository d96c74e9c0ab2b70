import { firstName } from '../../../platform/first-name.ts'
import { action } from '../../../platform/server/action.ts'
import { readWordsForPair } from '../../enrolment/server/index.ts'
import { readMeetingDays, readPeopleById } from '../../meetings/server/index.ts'
import { showBriefing } from '../contract.ts'
import { readOwnPieces, toWords } from './own-reading.ts'
import { wasBriefed } from './was-briefed.ts'

export const showBriefingAction = action(showBriefing, async (context, { id }) => {
  const { db, person, now } = context
  const { pieces, partnerId, partnerName, role, pair } = await readOwnPieces(context, id)
  const cards = pieces.filter(({ moment }) => moment.kind === 'briefing')
  const people = { me: person.id, partner: partnerId }
  // Words of a form are the pair's to read as long as there is one.
  const wordsOf =
    pair.status === 'active' ? await readWordsForPair(db, pair.editionId, Object.values(people)) : () => null
  return {
    partnerName,
    cards: cards.map((card) => {
      const { quote } = card
      const text = quote && wordsOf(people[quote.of], quote.question)
      return {
        key: card.key,
        words: toWords(card, firstName(partnerName)),
        quote: quote && text ? { isMine: quote.of === 'me', text } : null,
      }
    }),
    readAt: await wasBriefed(context, role),
    timeZone: (await readPeopleById(context, [person.id])).get(person.id)!.timeZone,
    meetsAt: (await readMeetingDays(db, now, [id])).get(id)?.nextAt ?? null,
  }
})
