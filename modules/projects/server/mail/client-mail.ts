import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { BriefChange } from '../../contract.ts'
import { wordChanges, wordInstant } from './word-changes.ts'

const kinds = {
  brief: { name: 'client-brief-to-write', urgency: 'soon' },
  proposals: { name: 'client-deliverables-proposed', urgency: 'soon' },
  deliverableAgreed: { name: 'client-deliverable-agreed', urgency: 'soon' },
  deliverableRemoved: { name: 'client-deliverable-removed', urgency: 'soon' },
  version: { name: 'client-deliverable-sent', urgency: 'soon' },
  accepted: { name: 'client-accepted', urgency: 'soon' },
  change: { name: 'client-asked-change', urgency: 'soon' },
  comment: { name: 'client-commented', urgency: 'in-turn' },
  launched: { name: 'client-project-launched', urgency: 'soon' },
  briefChanged: { name: 'client-brief-changed', urgency: 'soon' },
  amendmentProposed: { name: 'client-amendment-proposed', urgency: 'soon' },
  amendmentReminded: { name: 'client-amendment-reminder', urgency: 'soon' },
  amendmentAgreed: { name: 'client-amendment-agreed', urgency: 'soon' },
  amendmentRefused: { name: 'client-amendment-refused', urgency: 'soon' },
  amendmentWithdrawn: { name: 'client-amendment-withdrawn', urgency: 'soon' },
  amendmentLapsed: { name: 'client-amendment-lapsed', urgency: 'in-turn' },
  delivered: { name: 'client-project-delivered', urgency: 'soon' },
  dropped: { name: 'client-requests-dropped', urgency: 'soon' },
  stopped: { name: 'client-project-stopped', urgency: 'soon' },
  extraAsked: { name: 'client-extra-asked', urgency: 'soon' },
  extraProposed: { name: 'client-extra-proposed', urgency: 'soon' },
  extraRefused: { name: 'client-extra-refused', urgency: 'soon' },
  extraAgreed: { name: 'client-extra-agreed', urgency: 'soon' },
  extraDeclined: { name: 'client-extra-declined', urgency: 'soon' },
  link: { name: 'client-link', urgency: 'at-once' },
  friday: { name: 'client-friday', urgency: 'in-turn' },
} as const satisfies Record<string, MailKind>
export type WhatForClient = keyof typeof kinds

export type OfClient = {
  readonly project: {
    readonly title: string
    readonly contactName: string
    readonly contactEmail: string
    readonly contactLanguage: 'fr' | 'en'
  }
  readonly what: WhatForClient
  readonly effect: string
  readonly token: string
  /** Until when the link opens. */
  readonly until: string
  /** Whose team, what was sent, who answered. */
  readonly mentor: string | null
  readonly deliverable?: string
  readonly by?: string
  /** What was asked in the client's name: a copy goes to their own address, and to nobody else. */
  readonly asked?: string
  readonly lines?: readonly FridayLine[]
  /** What moved of that to which they agreed. */
  readonly changes?: readonly BriefChange[]
  /** Something of theirs, or for them, still waited. */
  readonly drops?: boolean
  /** Of the team, beside what would move. */
  readonly word?: string
}
export type FridayLine = {
  readonly kind: 'sent' | 'accepted' | 'change' | 'reached' | 'done'
  readonly title: string
  readonly by: string
}

/** To a client, who has no account: each mail carries a link of its own. */
export function clientMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  {
    project,
    what,
    effect,
    token,
    until,
    mentor,
    deliverable = '',
    by = '',
    asked,
    lines = [],
    changes = [],
    word = '',
    drops = false,
  }: OfClient,
): Mail {
  const reader = {
    email: project.contactEmail,
    name: project.contactName,
    language: project.contactLanguage,
  }
  return writeMail(reader, {
    kind: kinds[what],
    effectKey: `${kinds[what].name}/${effect}`,
    holdsSecret: true,
    words: ({ language }) => {
      const t = translator(language, 'projects')
      const values = {
        title: project.title,
        deliverable,
        by,
        organisation: organisation.name,
        who: mentor ?? organisation.name,
        count: lines.length,
      }
      return {
        subject: t(`mail.client.${what}.subject`, values),
        paragraphs: [
          t(`mail.client.${what}.body`, values),
          ...(drops ? [t('mail.client.dropped.also')] : []),
        ],
        ...(asked !== undefined && {
          sections: [{ title: t('mail.client.extraAsked.copy'), content: [asked] }],
        }),
        ...(changes.length > 0 && {
          sections: [
            ...wordChanges(language, t, {
              changes,
              isProposed: what === 'amendmentProposed' || what === 'amendmentReminded',
            }),
            ...(word === ''
              ? []
              : [{ title: t('mail.client.amendmentProposed.word', values), content: [word] }]),
          ],
        }),
        ...(lines.length > 0 && {
          sections: [
            {
              title: t('mail.client.friday.moved'),
              content: [
                {
                  isOrdered: false,
                  items: lines.map(({ kind, ...line }) =>
                    t(`mail.client.friday.lines.${kind}`, { ...line, named: line.by === '' ? 'no' : 'yes' }),
                  ),
                },
              ],
            },
          ],
        }),
        action: {
          label: t(`mail.client.${what}.action`),
          url: `${publicUrl}/${organisation.slug}/client#${token}`,
        },
        note: t(what === 'friday' ? 'mail.client.friday.stop' : 'mail.client.link.promise', {
          until: wordInstant(language, organisation.timeZone, until),
        }),
        why: t('mail.client.why', values),
      }
    },
  })
}
