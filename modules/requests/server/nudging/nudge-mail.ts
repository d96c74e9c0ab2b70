import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { acceptRequest, declineRequest, sayStillTrue, type NudgeKind } from '../../contract.ts'
import { daysSince, fillWords, hoursLater } from '../../rules.ts'
import { dayOf, type Writing } from '../mail/mail-frame.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'

const kind: MailKind = { name: 'nudge', urgency: 'in-turn' }

type Nudged = {
  readonly nudge: {
    readonly id: string
    readonly kind: NudgeKind
    /** Null: our own, where the clock asks. */
    readonly text: string | null
    readonly theme: string | null
  }
  readonly edition: EditionThatAsks
  readonly enrolmentId: string
  readonly reader: Reader
  readonly request: {
    readonly id: string
    readonly asker: string
    readonly need: string
    readonly sentAt: string
    readonly answerBy: string
  } | null
}

const hoursToSay = 30 * 24

/** The team's own words, and the one act that they are about. */
export function nudgeMail(site: Writing, { nudge, edition, enrolmentId, reader, request }: Nudged): Mail {
  const { organisation, publicUrl } = site
  return writeMail(reader, {
    kind,
    effectKey: `nudge/${nudge.id}/${enrolmentId}`,
    site: { organisation, publicUrl },
    ...(request && { worthUntil: request.answerBy }),
    words: ({ language, name }, linkFor) => {
      const t = editionTranslator(edition, language, 'requests')
      const theme = edition.themes.find(({ key }) => key === nudge.theme)
      const values = {
        asker: request?.asker ?? '',
        edition: edition.name[language],
        organisation: organisation.name,
        theme: theme?.asking[language] ?? '',
        by: request ? dayOf(request.answerBy, language, organisation.timeZone) : '',
      }
      const filled = fillWords(nudge.text ?? t('mail.nudge.still-true.body'), {
        name: (name ?? '').split(' ')[0]!,
        asker: values.asker,
        days: request ? t('mail.nudge.days', { days: daysSince(request.sentAt, site.now) }) : '',
      })
      const said = {
        subject: t(`mail.nudge.${nudge.kind}.subject`, values),
        paragraphs: filled.split(/\n+/).filter(Boolean),
        why: t('mail.nudge.why', values),
      }
      const own = `${publicUrl}/${organisation.slug}/own-enrolments/${enrolmentId}`
      if (request)
        return {
          ...said,
          paragraphs: [
            ...said.paragraphs,
            ...(request.need ? [t('mail.quoted', { text: request.need })] : []),
          ],
          action: { label: t('mail.yes'), url: linkFor(acceptRequest, request.id, request.answerBy) },
          note: t('mail.note', values),
          others: [
            { label: t('mail.notNow'), url: linkFor(declineRequest, request.id, request.answerBy) },
            { label: t('mail.nudge.answer.page'), url: `${publicUrl}/${organisation.slug}/requests` },
          ],
        }
      if (nudge.kind === 'still-true')
        return {
          ...said,
          action: {
            label: t('mail.nudge.still-true.action'),
            url: linkFor(sayStillTrue, enrolmentId, hoursLater(site.now, hoursToSay)),
          },
          others: [{ label: t('mail.nudge.still-true.page'), url: own }],
        }
      const url = nudge.kind === 'charter' ? `${publicUrl}/${organisation.slug}/pairs` : own
      return { ...said, action: { label: t(`mail.nudge.${nudge.kind}.action`), url } }
    },
  })
}
