import { z } from 'zod'
import { AgreementTerms } from '../../programmes/contract.ts'

const words = (most: number) => z.string().trim().max(most).default('')

/** What two agree on: what their edition begins with, and in their own words where, how they answer, what stays here. */
export const PairAgreement = AgreementTerms.extend({
  place: words(300),
  answering: words(300),
  confidentiality: words(600),
})
export type PairAgreement = z.infer<typeof PairAgreement>
