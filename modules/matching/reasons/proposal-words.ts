import type { Language } from '../../../platform/contract.ts'
import { say, type Sentence, type Translate } from '../sentences/sentence.ts'

/** A proposal as one of the two will read it. */
export type Proposal = {
  readonly role: 'mentor' | 'mentee'
  readonly name: string
  readonly partner: string
  readonly edition: string
  readonly reasons: readonly Sentence[]
}

/** The words of the mail that proposes a pair: what the publication shows beforehand is what leaves. */
export function proposalWords(proposal: Proposal, language: Language, translate: Translate) {
  const { role, name, partner, edition, reasons } = proposal
  const values = { reader: role, partner, edition }
  return {
    subject: translate('proposal.subject', values),
    greeting: translate('proposal.greeting', { name: name.split(' ')[0]! }),
    body: translate('proposal.body', values),
    // Nothing to tell is no heading over nothing.
    why: reasons.length === 0 ? null : translate('proposal.why'),
    reasons: reasons.map((reason) => say(reason, language, translate)),
    action: translate('proposal.action'),
  }
}
