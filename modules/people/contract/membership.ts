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

/** Hours of the day at which somebody may like their mail; outside them nobody is written to, whoever asks. */
export const mailHours = { first: 5, last: 22 } as const
const MailHour = z.object({ mailHour: z.int().min(mailHours.first).max(mailHours.last).nullable() })

/** At which hour, by the clock that they live by, somebody likes to get what can wait; null: by day, on working days. */
export const showMailHour = endpoint({
  name: 'show-mail-hour',
  method: 'GET',
  path: '/api/:organisation/mail-hour',
  input: Nothing,
  output: MailHour,
  refusals: {},
  audience: 'member',
})

export const saveMailHour = endpoint({
  name: 'save-mail-hour',
  method: 'PUT',
  path: '/api/:organisation/mail-hour',
  input: MailHour,
  output: MailHour,
  refusals: {},
  audience: 'member',
})
