import { z } from 'zod'
import { Day, oneLine } from '../../../../platform/contract.ts'
import type { Extra, Project } from '../../contract.ts'
import { amountField, readAmount, writtenAmount } from '../amounts.ts'

const bounds = { most: 100_000_000, tooLarge: 'projects.pay.amountTooLarge' }

/** A proposal as its form holds it, in the project's currency. */
export const proposalForm = (currency: string) =>
  z.object({
    title: oneLine(160),
    ways: z.array(z.string()),
    endsOn: z.union([z.literal(''), Day]),
    price: amountField(bounds, currency),
    juniors: amountField(bounds, currency),
    replacesId: z.string(),
    milestoneId: z.string(),
    doerId: z.string(),
    word: z.string().trim().max(1000),
  })
export type ProposalValues = z.input<ReturnType<typeof proposalForm>>

/** What is proposed already, or the client's own words as a title. */
export function toProposalValues({ text, proposal, word }: Extra, { members }: Project): ProposalValues {
  const { more, replaces, doer, milestoneId } = proposal ?? {}
  return {
    title: proposal?.title ?? text.split('\n')[0]!.slice(0, 160),
    ways: proposal ? [...(more ? ['more'] : []), ...(replaces ? ['instead'] : [])] : ['more'],
    endsOn: more?.endsOn ?? '',
    price: writtenAmount(more?.cents || null),
    juniors: writtenAmount(more?.juniorsCents || null),
    replacesId: replaces?.id ?? '',
    milestoneId: milestoneId ?? '',
    doerId: members.some(({ personId }) => personId === doer?.personId) ? doer!.personId : '',
    word: proposal ? word : '',
  }
}

export function toProposal({ title, ways, endsOn, price, juniors, word, ...ids }: ProposalValues) {
  return {
    title,
    word,
    more: ways.includes('more')
      ? { endsOn: endsOn || null, cents: readAmount(price) ?? 0, juniorsCents: readAmount(juniors) ?? 0 }
      : null,
    replacesId: ways.includes('instead') ? ids.replacesId || null : null,
    milestoneId: ids.milestoneId || null,
    doerId: ids.doerId || null,
  }
}
