import { z } from 'zod'
import { endpoint, Id, Instant, Language, oneLine } from '../../../platform/contract.ts'
import { TimeZone } from '../../../platform/time-zone.ts'
import { Email } from './email.ts'
import { Organisation } from './organisation.ts'

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
    organisationName: oneLine(120),
    yourName: oneLine(200),
    email: Email,
    language: Language,
    timeZone: TimeZone,
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
