import type { WorkContext } from '../../../../platform/server/context.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import type { Wording } from '../../../../platform/contract.ts'
import type { EditionFrame, Role } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { replyToTeam, type Decision } from '../../contract.ts'

const kinds = {
  accept: { name: 'application-accepted', urgency: 'soon' },
  refuse: { name: 'application-refused', urgency: 'soon' },
  wait: { name: 'application-waits', urgency: 'soon' },
  ask: { name: 'application-asked', urgency: 'soon' },
} as const satisfies Record<Decision, MailKind>

type Answer = {
  readonly applicationId: string
  readonly decisionId: string
  readonly decision: Decision
  readonly word: string
  readonly role: Role
  readonly edition: EditionFrame
  /** What else may be answered today, for who is not taken. */
  readonly openCalls: readonly {
    readonly programmeName: Wording
    readonly editionName: Wording
    readonly address: string
  }[]
  readonly reader: Reader
}

const daysToReply = 30

/** The team's answer: no grade, no name of who graded, no rank. */
export function answerMail(
  site: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { applicationId, decisionId, decision, word, role, edition, openCalls, reader }: Answer,
): Mail {
  const { organisation, publicUrl, now } = site
  const home = `${publicUrl}/${organisation.slug}`
  return writeMail(reader, {
    kind: kinds[decision],
    effectKey: `application-answer/${decisionId}`,
    ...(decision === 'ask' && { site: { organisation, publicUrl } }),
    words: ({ language }, linkFor) => {
      const t = editionTranslator(edition, language, 'reviews')
      const values = {
        role,
        programme: edition.programmeName[language],
        edition: edition.name[language],
        organisation: organisation.name,
      }
      const elsewhere = decision === 'refuse' && openCalls.length > 0
      return {
        subject: t(`mail.${decision}.subject`, values),
        paragraphs: [
          t(`mail.${decision}.body`, values),
          ...(word === '' ? [] : [decision === 'ask' ? t('mail.asks', { word }) : t('mail.word', { word })]),
        ],
        ...(elsewhere && {
          sections: [
            {
              title: t('mail.elsewhere', values),
              content: [
                {
                  isOrdered: false,
                  items: openCalls.map(({ programmeName, editionName, address }) =>
                    t('mail.call', {
                      programme: programmeName[language],
                      edition: editionName[language],
                      address: `${home}/${address}/apply`,
                    }),
                  ),
                },
              ],
            },
          ],
        }),
        action:
          decision === 'ask'
            ? {
                label: t('mail.ask.action'),
                url: linkFor(replyToTeam, applicationId, later(now, daysToReply * 86_400_000)),
              }
            : { label: t(`mail.${decision}.action`, values), url: home },
        why: t('mail.why', values),
      }
    },
  })
}
