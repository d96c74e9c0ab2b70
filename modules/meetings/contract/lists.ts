import { z } from 'zod'
import { Day, endpoint, Id, Instant } from '../../../platform/contract.ts'
import { HeldCounts, PairMeetings, State } from './meeting.ts'

export const listMeetings = endpoint({
  name: 'list-meetings',
  method: 'GET',
  path: '/api/:organisation/relationships/:relationshipId/meetings',
  input: z.object({ relationshipId: Id }),
  output: PairMeetings,
  refusals: {},
  audience: 'party-of-meetings',
})

/** For the home: of each open pair that the reader belongs to, its meetings. */
export const listOwnMeetings = endpoint({
  name: 'list-own-meetings',
  method: 'GET',
  path: '/api/:organisation/meetings',
  input: z.object({}),
  output: z.object({ pairs: z.array(PairMeetings) }),
  refusals: {},
  audience: 'member',
})

/** What the team sees of a pair: that it met, never where, nor a word of what was said. */
export const MeetingsOfPair = z.object({
  relationshipId: Id,
  held: HeldCounts,
  lastHeldOn: Day.nullable(),
  nextAt: Instant.nullable(),
  counts: z.partialRecord(State, z.int()),
})
export type MeetingsOfPair = z.infer<typeof MeetingsOfPair>

export const listEditionMeetings = endpoint({
  name: 'list-edition-meetings',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/meetings',
  input: z.object({ editionId: Id }),
  output: z.object({ pairs: z.array(MeetingsOfPair) }),
  refusals: {},
  audience: 'lead-of-edition',
})
