import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'
// Not gathered in contract.ts: the first screen loads that one, and nobody changes an agreement before signing in.
import { PairAgreement } from './pair-agreement.ts'

export const AgreementVersion = z.object({
  number: z.int().min(1),
  terms: PairAgreement,
  /** Who proposed it; null for what came from the edition. */
  by: z.object({ name: z.string(), isMe: z.boolean() }).nullable(),
  agreedAt: Instant,
})
export type AgreementVersion = z.infer<typeof AgreementVersion>

export const AgreementWaiting = z.object({
  id: Id,
  terms: PairAgreement,
  by: z.object({ name: z.string(), isMe: z.boolean() }),
  since: Instant,
  /** I have said yes to it, or it is mine. */
  isMineAgreed: z.boolean(),
})
export type AgreementWaiting = z.infer<typeof AgreementWaiting>

export const Agreement = z.object({
  /** What stands first, then all that stood before it. */
  versions: z.array(AgreementVersion).min(1),
  waiting: AgreementWaiting.nullable(),
  mayChange: z.boolean(),
})
export type Agreement = z.infer<typeof Agreement>

export const showAgreement = endpoint({
  name: 'show-agreement',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/agreement',
  input: z.object({ id: Id }),
  output: Agreement,
  refusals: {},
  audience: 'party-of-relationship',
})

/** A change for the others to agree to; what stands goes on standing until then. */
export const proposeAgreement = endpoint({
  name: 'propose-agreement',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/agreements',
  input: z.object({
    id: Id,
    terms: PairAgreement,
    /** The change that waited on the screen and that this one is to replace; null where none did. */
    insteadOf: Id.nullable(),
  }),
  output: Agreement,
  refusals: {
    'pair-over': 409,
    'not-begun': 409,
    'agreement-changed': 409,
    'nothing-changes': 422,
    'duration-over': 422,
  },
  audience: 'party-of-relationship',
})

/** "That suits me": it stands once everybody has said so. */
export const agreeToAgreement = endpoint({
  name: 'agree-to-agreement',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/agreements/:agreementId/acceptance',
  input: z.object({ id: Id, agreementId: Id }),
  output: Agreement,
  refusals: { 'pair-over': 409, 'not-begun': 409, 'agreement-changed': 409, 'duration-over': 422 },
  audience: 'party-of-relationship',
})

/** Who proposed it takes it back, or another keeps what stands. */
export const closeAgreement = endpoint({
  name: 'close-agreement',
  method: 'DELETE',
  path: '/api/:organisation/relationships/:id/agreements/:agreementId',
  input: z.object({ id: Id, agreementId: Id }),
  output: Agreement,
  refusals: { 'pair-over': 409, 'not-begun': 409, 'agreement-changed': 409 },
  audience: 'party-of-relationship',
})
