import { z } from 'zod'
import { endpoint, Id, Instant, Language, Revision } from '../../platform/contract.ts'
import { Profile } from './profile.ts'

export * from './profile.ts'

export const Organisation = z.object({
  id: Id,
  slug: z.string(),
  name: z.string(),
  language: Language,
  invented: z.boolean(),
})
export type Organisation = z.infer<typeof Organisation>

export const organisationSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)

const Email = z.string().max(254)
const Token = z.string().min(20).max(200)
const PathHere = z
  .string()
  .regex(/^\/[^/\\]/)
  .max(500)
const Nothing = z.object({})

export const showStart = endpoint({
  name: 'show-start',
  method: 'GET',
  path: '/api/sign-in/start',
  input: Nothing,
  output: z.object({
    /** True on an empty instance: the first page then offers how to begin. */
    fresh: z.boolean(),
    account: z.object({ id: Id, email: Email, language: Language, hasPassword: z.boolean() }).nullable(),
    organisations: z.array(Organisation),
  }),
  refusals: {},
  audience: 'anyone',
})

export const foundOrganisation = endpoint({
  name: 'found-organisation',
  method: 'POST',
  path: '/api/sign-in/organisations',
  input: z.object({
    token: Token,
    organisationName: z.string().trim().min(1).max(120),
    yourName: z.string().trim().min(1).max(200),
    email: Email,
    language: Language,
    timeZone: z.string().min(1).max(64),
  }),
  output: z.object({ slug: z.string() }),
  refusals: { 'link-invalid': 410, 'email-invalid': 422, 'already-founded': 409 },
  audience: 'anyone',
})

export const requestSignInLink = endpoint({
  name: 'request-sign-in-link',
  method: 'POST',
  path: '/api/sign-in/links',
  input: z.object({ email: Email, language: Language, returnTo: PathHere.nullable() }),
  /** The same answer whether the address is known or not. */
  output: Nothing,
  refusals: { 'email-invalid': 422 },
  audience: 'anyone',
})

export const openSessionByLink = endpoint({
  name: 'open-session-by-link',
  method: 'POST',
  path: '/api/sign-in/sessions',
  input: z.object({ token: Token }),
  output: z.object({ returnTo: PathHere.nullable() }),
  refusals: { 'link-invalid': 410 },
  audience: 'anyone',
})

export const openSessionByPassword = endpoint({
  name: 'open-session-by-password',
  method: 'POST',
  path: '/api/sign-in/password-sessions',
  input: z.object({ email: Email, password: z.string().max(1000) }),
  output: Nothing,
  refusals: { 'wrong-email-or-password': 422 },
  audience: 'anyone',
})

export const Session = z.object({
  id: Id,
  device: z.string(),
  createdAt: Instant,
  lastSeenAt: Instant,
  current: z.boolean(),
})
export type Session = z.infer<typeof Session>

export const listSessions = endpoint({
  name: 'list-sessions',
  method: 'GET',
  path: '/api/sign-in/sessions',
  input: Nothing,
  output: z.object({ sessions: z.array(Session) }),
  refusals: {},
  audience: 'signed-in',
})

export const revokeSession = endpoint({
  name: 'revoke-session',
  method: 'DELETE',
  path: '/api/sign-in/sessions/:id',
  input: z.object({ id: Id }),
  output: Nothing,
  refusals: {},
  audience: 'signed-in',
})

export const signOut = endpoint({
  name: 'sign-out',
  method: 'DELETE',
  path: '/api/sign-in/session',
  input: Nothing,
  output: Nothing,
  refusals: {},
  audience: 'anyone',
})

export const setPassword = endpoint({
  name: 'set-password',
  method: 'PUT',
  path: '/api/sign-in/password',
  input: z.object({ password: z.string().max(1000) }),
  output: Nothing,
  refusals: { 'password-too-short': 422, 'password-too-common': 422, 'password-holds-email': 422 },
  audience: 'signed-in',
})

export const setLanguage = endpoint({
  name: 'set-language',
  method: 'PUT',
  path: '/api/sign-in/language',
  input: z.object({ language: Language }),
  output: Nothing,
  refusals: {},
  audience: 'signed-in',
})

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
  input: z.object({ name: z.string().trim().min(1).max(200), profile: Profile }),
  output: z.object({ name: z.string(), profile: Profile, revision: Revision }),
  refusals: {},
  audience: 'member',
  edits: true,
})

export const OutboxMail = z.object({
  id: Id,
  to: Email,
  subject: z.string(),
  /** Null once sent, or where the message opens a door that is not the reader's. */
  text: z.string().nullable(),
  createdAt: Instant,
  state: z.enum(['waiting', 'sent', 'failed', 'kept']),
  lastError: z.string().nullable(),
})
export type OutboxMail = z.infer<typeof OutboxMail>

export const listOutbox = endpoint({
  name: 'list-outbox',
  method: 'GET',
  path: '/api/:organisation/outbox',
  input: Nothing,
  output: z.object({ hasMailServer: z.boolean(), mails: z.array(OutboxMail) }),
  refusals: {},
  audience: 'admin',
})
