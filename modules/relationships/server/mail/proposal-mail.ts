import type { WorkContext } from '../../../../platform/server/context.ts'
import { mailBody } from '../../../../platform/server/mail-body.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { Mail } from '../../../../platform/server/outbox.ts'
import { say } from '../../../matching/rules.ts'
import type { PublishedPair } from '../../../matching/server/index.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'

type Proposal = {
  readonly id: string
  readonly edition: WholeEdition
  readonly pair: PublishedPair
  readonly reader: 'mentor' | 'mentee'
}

/** Who you are proposed to, and why, in words that quote only what this reader may read. */
export function proposalMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { id, edition, pair, reader }: Proposal,
): Mail {
  const me = pair[reader]
  const partner = reader === 'mentor' ? pair.mentee : pair.mentor
  const language = me.language ?? organisation.language
  const t = translator(language, 'relationships')
  const reasonWords = translator(language, 'matching')
  const values = {
    partner: partner.name,
    edition: edition.name[language],
    reader,
    organisation: organisation.name,
  }
  return {
    to: me.email!,
    language,
    subject: t('mail.proposal.subject', values),
    ...mailBody({
      greeting: t('mail.greeting', { name: firstName(me.name) }),
      paragraphs: [t('mail.proposal.body', values), t('mail.proposal.why')],
      points: pair.reasons[reader].map((reason) => say(reason, language, reasonWords)),
      action: {
        label: t('mail.proposal.action'),
        url: `${publicUrl}/${organisation.slug}/relationships/${id}`,
      },
      footer: t('mail.footer', values),
    }),
    effectKey: `proposal/${id}/${me.id}`,
    holdsSecret: false,
  }
}

const firstName = (name: string) => name.split(' ')[0]!
