import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { proposalWords } from '../../../matching/rules.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'
import type { PairToPropose } from '../propose-or-stop.ts'

const proposal: MailKind = { name: 'proposal', urgency: 'in-turn' }

type Proposal = {
  readonly edition: WholeEdition
  readonly pair: PairToPropose
  readonly role: 'mentor' | 'mentee'
  readonly reader: Reader
}

/** Who you are proposed to, and why, in words that quote only what this reader may read. */
export function proposalMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { edition, pair, role, reader }: Proposal,
): Mail {
  const me = pair[role]
  const partner = role === 'mentor' ? pair.mentee : pair.mentor
  return writeMail(reader, {
    kind: proposal,
    effectKey: proposalMailKey(pair.id, me.id),
    words: ({ language }) => {
      const editionName = edition.name[language]
      const words = proposalWords(
        { role, name: me.name, partner: partner.name, edition: editionName, reasons: pair.reasons[role] },
        language,
        translator(language, 'matching'),
      )
      return {
        subject: words.subject,
        paragraphs: words.why === null ? [words.body] : [words.body, words.why],
        points: words.reasons,
        action: { label: words.action, url: `${publicUrl}/${organisation.slug}/pairs/${pair.id}` },
        why: translator(language, 'relationships')('mail.footer', {
          edition: editionName,
          organisation: organisation.name,
        }),
      }
    },
  })
}

export const proposalMailKey = (relationshipId: string, enrolmentId: string) =>
  `proposal/${relationshipId}/${enrolmentId}`
