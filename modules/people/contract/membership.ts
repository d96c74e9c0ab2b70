import { z } from 'zod'
import { endpoint, Id, oneLine, Revision } from '../../../platform/contract.ts'
import { Profile, ProfileToSave } from '../profile.ts'
import { Email } from './email.ts'
import { Organisation } from './organisation.ts'

const Nothing = z.object({})

export const showMe = endpoint({
  name: 'show-me',
  method: 'GET',
  path: '/api/:organisation/me',
  input: Nothing,
  output: z.object({
    organisation: Organisation,
    person: z.object({ id: Id, name: z.string(), email: Email.nullable(), isAdmin: z.boolean() }),
  }),
  refusals: {},
  audience: 'member',
})

export const showProfile = endpoint({
  name: 'show-profile',
  method: 'GET',
  path: '/api/:organisation/profile',
  input: Nothing,
  output: z.object({ name: z.string(), profile: Profile, revision: Revision }),
  refusals: {},
  audience: 'member',
})

export const editProfile = endpoint({
  name: 'edit-profile',
  method: 'PUT',
  path: '/api/:organisation/profile',
  input: z.object({ name: oneLine(200), profile: ProfileToSave }),
  output: z.object({ name: z.string(), profile: Profile, revision: Revision }),
  refusals: {},
  audience: 'member',
  edits: true,
})
