import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { Sum, SumChange } from '../../contract.ts'
import { whenOf, type HourOfWall } from './when-of.ts'
import { wordSum } from './word-changes.ts'

const kinds = {
  briefWritten: { name: 'project-brief-written', urgency: 'in-turn' },
  team: { name: 'project-team-published', urgency: 'soon' },
  launched: { name: 'project-launched', urgency: 'soon' },
  shareChanged: { name: 'project-share-changed', urgency: 'soon' },
  amendmentAgreed: { name: 'project-amendment-agreed', urgency: 'soon' },
  amendmentRefused: { name: 'project-amendment-refused', urgency: 'soon' },
  amendmentTakenBack: { name: 'project-amendment-taken-back', urgency: 'soon' },
  amendmentLapsed: { name: 'project-amendment-lapsed', urgency: 'soon' },
  amendmentOvertaken: { name: 'project-amendment-overtaken', urgency: 'soon' },
  accepted: { name: 'project-deliverable-accepted', urgency: 'soon' },
  change: { name: 'project-change-asked', urgency: 'soon' },
  takenBack: { name: 'project-answer-taken-back', urgency: 'soon' },
  extraAsked: { name: 'project-extra-asked', urgency: 'soon' },
  extraAgreed: { name: 'project-extra-agreed', urgency: 'soon' },
  extraDeclined: { name: 'project-extra-declined', urgency: 'in-turn' },
  extraOvertaken: { name: 'project-extra-overtaken', urgency: 'soon' },
  comment: { name: 'project-client-commented', urgency: 'in-turn' },
  disowned: { name: 'project-link-disowned', urgency: 'soon' },
  blocked: { name: 'project-task-blocked', urgency: 'in-turn' },
  payCorrected: { name: 'project-pay-corrected', urgency: 'soon' },
  payRemoved: { name: 'project-pay-removed', urgency: 'soon' },
  left: { name: 'project-member-left', urgency: 'soon' },
  youLeft: { name: 'project-team-left', urgency: 'soon' },
  stopped: { name: 'project-stopped', urgency: 'soon' },
  asked: { name: 'advisor-asked', urgency: 'soon' },
  answered: { name: 'advisor-answered', urgency: 'in-turn' },
  givenBack: { name: 'advisor-hour-given-back', urgency: 'soon' },
  removed: { name: 'advisor-hour-removed', urgency: 'soon' },
  reminded: { name: 'advisor-hour-reminder', urgency: 'in-turn' },
} as const satisfies Record<string, MailKind>
export type WhatForTeam = keyof typeof kinds

export type OfTeam = {
  readonly what: WhatForTeam
  readonly effect: string
  readonly reader: Reader
  /** Where it is read: a project's page, or the rota of an edition. */
  readonly page: string
  readonly title: string
  readonly by?: string
  readonly about?: string
  /** Worded as the reader speaks. */
  readonly hour?: HourOfWall
  readonly share?: SumChange
  readonly sum?: Sum
}

/** That something happened: never the words that a client, an advisor or a member wrote. */
export function teamMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { what, effect, reader, page, title, by = '', about = '', hour, share, sum }: OfTeam,
): Mail {
  return writeMail(reader, {
    kind: kinds[what],
    effectKey: `${kinds[what].name}/${effect}`,
    words: ({ language }) => {
      const t = translator(language, 'projects')
      const values = {
        title,
        by,
        about,
        when: hour ? whenOf(language, hour) : '',
        before: share ? wordSum(language, t, share.before) : '',
        sum: sum ? wordSum(language, t, sum) : '',
        after: share ? wordSum(language, t, share.after) : '',
      }
      return {
        subject: t(`mail.team.${what}.subject`, values),
        paragraphs: [t(`mail.team.${what}.body`, values)],
        action: { label: t(`mail.team.${what}.action`), url: `${publicUrl}/${organisation.slug}/${page}` },
        why: t('mail.team.why', { organisation: organisation.name }),
      }
    },
  })
}
