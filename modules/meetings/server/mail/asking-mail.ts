import type { WorkContext } from '../../../../platform/server/context.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { sayWhetherMet } from '../../contract.ts'
import { spokenDay, spokenTime } from '../../days/spoken-time.ts'
import type { KeptMeeting } from '../kept-meeting.ts'
import type { PersonOfPair } from '../sides.ts'
import { firstName } from '../../../../platform/first-name.ts'

const asking: MailKind = { name: 'did-you-meet', urgency: 'soon' }

type Asking = {
  readonly meeting: KeptMeeting
  readonly person: PersonOfPair
  readonly partner: PersonOfPair
  readonly round: number
  readonly reader: Reader
}

/** The page of the pair asks as long as nobody has said; the mail's own links for so long. */
const answerByMailDays = 14

/** One question about a date that has passed. Its subject says the day, and nobody's name. */
export function askingMail(
  { now, organisation, publicUrl }: Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>,
  { meeting, person, partner, round, reader }: Asking,
): Mail {
  const { id, startsAt, heldOn, known } = meeting
  const theirs = known.words.find(({ by }) => by === partner.id)
  // A moved date is asked about again, and another word is told again.
  const about = round > 2 ? theirs!.saidAt : startsAt!
  const until = later(now, answerByMailDays * 86_400_000)
  return writeMail(reader, {
    kind: asking,
    effectKey: `did-you-meet/${id}/${person.id}/${round}/${about}`,
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = translator(language, 'meetings')
      const time = startsAt ? spokenTime(startsAt, person.timeZone, language) : spokenDay(heldOn, language)
      const values = { partner: firstName(partner.name), ...time }
      return {
        subject: t('mail.asking.subject', values),
        paragraphs: [
          t('mail.asking.question', values),
          ...(theirs ? [t(`mail.asking.${theirs.said === 'met' ? 'saidYes' : 'saidNo'}`, values)] : []),
          t('mail.asking.silence'),
        ],
        action: { label: t('mail.asking.met'), url: linkFor(sayWhetherMet, id, until, 'met') },
        note: t('mail.asking.note'),
        others: [
          { label: t('mail.asking.notThisTime'), url: linkFor(sayWhetherMet, id, until, 'moved') },
          {
            label: t('mail.asking.see'),
            url: `${publicUrl}/${organisation.slug}/pairs/${meeting.relationshipId}`,
          },
        ],
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}
