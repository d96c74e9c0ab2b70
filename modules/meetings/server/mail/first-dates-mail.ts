import { firstName } from '../../../../platform/first-name.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { takeSlot } from '../../contract.ts'
import { spokenTime } from '../../days/spoken-time.ts'
import type { PersonOfPair } from '../sides.ts'

const firstDates: MailKind = { name: 'first-dates', urgency: 'soon' }

type Offer = {
  readonly relationshipId: string
  readonly person: PersonOfPair
  readonly partner: PersonOfPair
  /** Instants, in order. */
  readonly dates: readonly string[]
  readonly reader: Reader
}

/** Up to three dates by the reader's own clock, each a link that takes it. Its subject says nobody's name. */
export function firstDatesMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { relationshipId, person, partner, dates, reader }: Offer,
): Mail {
  const until = dates.at(-1)!
  return writeMail(reader, {
    kind: firstDates,
    effectKey: `first-dates/${relationshipId}/${person.id}`,
    site: { organisation, publicUrl },
    worthUntil: until,
    words: ({ language }, linkFor) => {
      const t = translator(language, 'meetings')
      const partnerName = firstName(partner.name)
      const said = (at: string) => {
        const mine = spokenTime(at, person.timeZone, language)
        const theirs = spokenTime(at, partner.timeZone, language)
        const isElsewhere = JSON.stringify(mine) !== JSON.stringify(theirs)
        const here = t('when.dayAndHour', mine)
        return isElsewhere
          ? t('mail.firstDates.both', { here, there: t('when.dayAndHour', theirs), partner: partnerName })
          : here
      }
      const [first, ...others] = dates.map((at) => ({
        label: t('mail.firstDates.take', {
          when: t('when.dayAndHour', spokenTime(at, person.timeZone, language)),
        }),
        url: linkFor(takeSlot, relationshipId, until, at),
      }))
      return {
        subject: t('mail.firstDates.subject', { count: dates.length }),
        paragraphs: [t('mail.firstDates.body', { partner: partnerName, count: dates.length })],
        points: dates.map(said),
        action: first!,
        note: t('mail.firstDates.note'),
        others: [
          ...others,
          {
            label: t('mail.firstDates.another'),
            url: `${publicUrl}/${organisation.slug}/pairs/${relationshipId}/book`,
          },
        ],
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}
