import { z } from 'zod'
import { endpoint, Id, Instant, Wording } from '../../../platform/contract.ts'
import { Role } from '../../programmes/contract.ts'

/** Whoever took part in an earlier edition of the programme and is not in this one. */
export const EarlierPerson = z.object({
  personId: Id,
  name: z.string(),
  email: z.string().nullable(),
  /** What they were in the latest edition that had them, mentor first. */
  roles: z.array(Role).min(1),
  editionName: Wording,
  /** Where an invitation stands: none yet, waiting for an answer, answered, or over without one. */
  invitation: z.enum(['none', 'waiting', 'accepted', 'declined', 'lapsed']),
})
export type EarlierPerson = z.infer<typeof EarlierPerson>

export const listEarlierPeople = endpoint({
  name: 'list-earlier-people',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/earlier-people',
  input: z.object({ editionId: Id }),
  output: z.object({ people: z.array(EarlierPerson) }),
  refusals: {},
  audience: 'lead-of-edition',
})

export const inviteBack = endpoint({
  name: 'invite-back',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/invitations',
  input: z.object({
    editionId: Id,
    people: z
      .array(
        z.object({
          personId: Id,
          role: Role,
          /** Where the one that is known is theirs no more, or none is. */
          newEmail: z.string().max(254).nullable(),
        }),
      )
      .min(1)
      .max(1000),
  }),
  output: z.object({ invited: z.int() }),
  refusals: { 'email-invalid': 422, 'no-address': 422, 'address-of-another': 409, 'not-an-earlier-one': 422 },
  audience: 'lead-of-edition',
  bodyBytes: 512 * 1024,
})

export const Invitation = z.object({
  id: Id,
  editionName: Wording,
  programmeName: Wording,
  startsOn: z.string().nullable(),
  role: Role,
  until: Instant,
  /** False once it was answered, or its days are over. */
  isOpen: z.boolean(),
})
export type Invitation = z.infer<typeof Invitation>

const refusals = { 'already-answered': 409, lapsed: 409 } as const

/** Back in the edition, in the role that is chosen now, with the answers of the last time. */
export const acceptInvitation = endpoint({
  name: 'accept-invitation',
  method: 'POST',
  path: '/api/:organisation/invitations/:id/acceptance',
  input: z.object({ id: Id, role: Role }),
  output: z.object({}),
  refusals,
  audience: 'self-of-invitation',
  byLink: true,
})

/** Not this time: no reason asked. */
export const declineInvitation = endpoint({
  name: 'decline-invitation',
  method: 'POST',
  path: '/api/:organisation/invitations/:id/refusal',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals,
  audience: 'self-of-invitation',
  byLink: true,
})

export const showInvitation = endpoint({
  name: 'show-invitation',
  method: 'GET',
  path: '/api/:organisation/invitations/:id',
  input: z.object({ id: Id }),
  output: Invitation,
  refusals: {},
  audience: 'self-of-invitation',
  forLinksOf: [acceptInvitation.name, declineInvitation.name],
})
