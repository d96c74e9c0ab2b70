import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { proposalWords } from '../../../matching/rules.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { acceptRelationship, askTeam, declineRelationship } from '../../contract.ts'
import { remindAfterDays } from '../../rules.ts'
import { answerBy } from '../answer-by.ts'
import type { PairToPropose } from '../propose-or-stop.ts'
import { dayIn } from './day-in.ts'

const proposal: MailKind = { name: 'proposal', urgency: 'in-turn' }

type Proposal = {
  readonly edition: WholeEdition
  readonly pair: PairToPropose
  readonly role: 'mentor' | 'mentee'
  readonly reader: Reader
}

/** Who you are proposed to, and why, in words that quote only what this reader may read; answered from the mail itself. */
export function proposalMail(
  { now, organisation, publicUrl }: Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>,
  { edition, pair, role, reader }: Proposal,
): Mail {
  const me = pair[role]
  const partner = role === 'mentor' ? pair.mentee : pair.mentor
  const until = answerBy(now)
  return writeMail(reader, {
    kind: proposal,
    effectKey: proposalMailKey(pair.id, me.id),
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = editionTranslator(edition, language, 'relationships')
      const editionName = edition.name[language]
      const words = proposalWords(
        { role, name: me.name, partner: partner.name, edition: editionName, reasons: pair.reasons[role] },
        language,
        editionTranslator(edition, language, 'matching'),
      )
      return {
        subject: words.subject,
        paragraphs: words.why === null ? [words.body] : [words.body, words.why],
        points: words.reasons,
        action: { label: words.action, url: linkFor(acceptRelationship, pair.id, until) },
        note: t('act.note', { until: dayIn(until, language, organisation.timeZone) }),
        others: [
          { label: t('act.decline.link'), url: linkFor(declineRelationship, pair.id, until) },
          { label: t('act.question'), url: linkFor(askTeam, pair.id, until) },
          { label: t('act.see'), url: `${publicUrl}/${organisation.slug}/pairs/${pair.id}` },
        ],
        why: t('mail.footer', { edition: editionName, organisation: organisation.name }),
      }
    },
  })
}

/** Every mail that a proposal may have waiting for one of its people. */
export const mailKeysOf = (relationshipId: string, enrolmentId: string) => [
  proposalMailKey(relationshipId, enrolmentId),
  ...remindAfterDays.map((days) => reminderMailKey(relationshipId, enrolmentId, days)),
]

export const reminderMailKey = (relationshipId: string, enrolmentId: string, afterDays: number) =>
  `proposal-reminder/${afterDays}/${relationshipId}/${enrolmentId}`

export const proposalMailKey = (relationshipId: string, enrolmentId: string) =>
  `proposal/${relationshipId}/${enrolmentId}`
