import type { WorkContext } from '../../../../platform/server/context.ts'
import { mailBody } from '../../../../platform/server/mail/mail-body.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { Mail } from '../../../../platform/server/mail/outbox.ts'
import { proposalWords } from '../../../matching/rules.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'
import type { PairToPropose } from '../propose-or-stop.ts'

type Proposal = {
  readonly edition: WholeEdition
  readonly pair: PairToPropose
  readonly reader: 'mentor' | 'mentee'
}

/** Who you are proposed to, and why, in words that quote only what this reader may read. */
export function proposalMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { edition, pair, reader }: Proposal,
): Mail {
  const me = pair[reader]
  const partner = reader === 'mentor' ? pair.mentee : pair.mentor
  const language = me.language ?? organisation.language
  const t = translator(language, 'relationships')
  const editionName = edition.name[language]
  const words = proposalWords(
    {
      role: reader,
      name: me.name,
      partner: partner.name,
      edition: editionName,
      reasons: pair.reasons[reader],
    },
    language,
    translator(language, 'matching'),
  )
  return {
    to: me.email!,
    language,
    subject: words.subject,
    ...mailBody({
      greeting: words.greeting,
      paragraphs: words.why === null ? [words.body] : [words.body, words.why],
      points: words.reasons,
      action: { label: words.action, url: `${publicUrl}/${organisation.slug}/relationships/${pair.id}` },
      footer: t('mail.footer', { edition: editionName, organisation: organisation.name }),
    }),
    effectKey: `proposal/${pair.id}/${me.id}`,
    holdsSecret: false,
  }
}
