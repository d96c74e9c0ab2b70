import { firstName } from '../../../../platform/first-name.ts'
import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { remindByHand } from '../../contract.ts'
import { whyNotWord } from '../../rules.ts'
import { mailByHand } from '../mail/mail-by-hand.ts'
import { noteFired } from '../note-fired.ts'
import { readSilent, startOfToday } from './read-silent.ts'

/** Who has met, chosen a date or been written to since the screen was read is left out; a pair is written to once a day. */
export const remindByHandAction = action(
  remindByHand,
  async (context, { editionId, silence, to, wording }) => {
    const { now, organisation, person } = context
    const words = [wording.fr, wording.en].flatMap(({ subject, text }) => [subject, text])
    if (whyNotWord(words, ['partner', 'days'])) throw context.refuse('unknown-name')
    const keyOf = (one: { personId: string; relationshipId: string }) =>
      `${one.personId} ${one.relationshipId}`
    const seen = new Set(to.map(keyOf))
    const silent = (await readSilent(context, { editionId, silence })).filter(
      (one) => one.whyNot === null && seen.has(keyOf(one)),
    )
    const since = startOfToday(organisation.timeZone, now)
    const ours = await noteFired(
      context,
      silent.map((one) => ({
        event: 'by-hand' as const,
        editionId,
        relationshipId: one.relationshipId,
        readerId: one.personId,
        subjectId: one.relationshipId,
        since,
        mailId: newId(now),
        one,
      })),
    )
    if (ours.length === 0) throw context.refuse('nobody-to-remind')
    await context.mail(
      ...ours.map(({ mailId, one }) =>
        mailByHand(context, {
          mailId,
          reader: one.reader!,
          personId: one.personId,
          relationshipId: one.relationshipId,
          partners: one.partners.map(firstName),
          days: one.days,
          words: wording[one.language],
          lead: person,
        }),
      ),
    )
    return { people: new Set(ours.map(({ readerId }) => readerId)).size }
  },
)
