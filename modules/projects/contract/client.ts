import { z } from 'zod'
import { Day, endpoint, GivenFile, Id, Instant, Revision, Wording } from '../../../platform/contract.ts'
import { Amendment } from './amendments.ts'
import { Brief, briefRefusals, Missing } from './brief.ts'
import { Extra } from './extras.ts'
import { name, noLink, ofLink, token } from './link.ts'
import { ClientWord, Deliverable, Milestone, ProjectStatus } from './project.ts'
import { told } from './told.ts'

/** How long an answer may be taken back. */
export const hoursToTakeBack = 72

const takenBack = {
  canTakeBack: z.boolean(),
  /** What they said yes to since, and moved the same: that answer goes back first. */
  first: z.object({ what: z.enum(['amendment', 'extra']), title: z.string() }).nullable(),
}

/** Never what the team says to each other, nor what advisors answer, nor anybody's pay. */
export const ClientPage = z.object({
  organisationName: z.string(),
  programmeName: Wording,
  invented: z.boolean(),
  clientName: z.string(),
  contactName: z.string(),
  mentorName: z.string().nullable(),
  status: ProjectStatus,
  brief: Brief,
  missing: z.array(Missing),
  mayWriteBrief: z.boolean(),
  milestones: z.array(Milestone),
  deliverables: z.array(Deliverable.extend({ canTakeBack: z.boolean() })),
  words: z.array(ClientWord),
  mayAskForMore: z.boolean(),
  /** The latest first. */
  extras: z.array(Extra.extend(takenBack)),
  /** A change of what was agreed that waits for them, or the last that they answered; `reading` says what they read. */
  amendment: Amendment.extend({ ...takenBack, reading: z.string() }).nullable(),
  /** Those that they agreed to before it, within the time to take a yes back, the latest first. */
  earlierAmendments: z.array(Amendment.extend({ ...takenBack, reading: z.string() })),
  /** What a word is asked on now: milestones reached, and null for the end. */
  wordsAsked: z.array(z.object({ milestoneId: Id.nullable(), title: z.string() })),
  tellsOnFridays: z.boolean(),
  linkUntil: Instant,
  today: Day,
  revision: Revision,
})
export type ClientPage = z.infer<typeof ClientPage>

/** Opening it changes nothing. */
export const readClientPage = endpoint({
  ...ofLink,
  name: 'read-client-page',
  path: '/api/:organisation/client-page-readings',
  input: z.object({ token }),
  output: ClientPage,
  refusals: noLink,
})

/** Two of the client's people write at once: whoever saves second is told, and chooses. */
export const writeBrief = endpoint({
  ...ofLink,
  name: 'write-client-brief',
  path: '/api/:organisation/client-briefs',
  input: Brief.extend({ token, by: name }),
  output: ClientPage.pick({ brief: true, missing: true, revision: true }),
  refusals: { ...noLink, ...briefRefusals, 'brief-closed': 409 },
  edits: true,
})

/** What the team proposes is wanted, or is not. */
export const agreeDeliverable = endpoint({
  ...ofLink,
  name: 'agree-to-deliverable',
  path: '/api/:organisation/client-agreements',
  input: z.object({ token, by: name, deliverableId: Id, isWanted: z.boolean() }),
  output: z.object({}),
  refusals: { ...noLink, 'already-answered': 409 },
})

/** Accepted, or a change with the word that says which. Told by mail to the client's own address. */
export const answerVersion = endpoint({
  ...ofLink,
  name: 'answer-version',
  path: '/api/:organisation/client-answers',
  input: z.object({
    token,
    by: name,
    versionId: Id,
    answer: z.enum(['accepted', 'change']),
    word: z.string().trim().max(4000),
  }),
  output: z.object({}),
  refusals: { ...noLink, 'already-answered': 409, 'newer-version': 409, 'no-word': 422 },
})

export const takeBackAnswer = endpoint({
  ...ofLink,
  name: 'take-back-client-answer',
  path: '/api/:organisation/client-answers-taken-back',
  input: z.object({ token, versionId: Id }),
  output: z.object({}),
  refusals: { ...noLink, 'too-late': 409 },
})

export const commentAsClient = endpoint({
  ...ofLink,
  name: 'comment-as-client',
  path: '/api/:organisation/client-comments',
  input: z.object({ token, by: name, deliverableId: Id, text: z.string().trim().min(1).max(4000) }),
  output: z.object({}),
  refusals: noLink,
})

/** Changed as long as the project is not closed. */
export const sayClientWord = endpoint({
  ...ofLink,
  name: 'say-client-word',
  path: '/api/:organisation/client-words',
  input: z.object({
    token,
    by: name,
    milestoneId: Id.nullable(),
    score: z.int().min(1).max(5),
    text: z.string().trim().max(2000),
  }),
  output: z.object({}),
  refusals: { ...noLink, 'not-asked': 409 },
})

export const tellOnFridays = endpoint({
  ...ofLink,
  name: 'tell-client-on-fridays',
  path: '/api/:organisation/client-fridays',
  input: z.object({ token, isOn: z.boolean() }),
  output: z.object({}),
  refusals: noLink,
})

/** "It is not me": every link of the project shuts, and who steers is told. */
export const disownClientLink = endpoint({
  ...ofLink,
  name: 'disown-client-link',
  path: '/api/:organisation/client-links-disowned',
  input: z.object({ token }),
  output: z.object({}),
  refusals: noLink,
})

/** Of one that is over, a new one goes to the client's own address, whoever asks. */
export const renewClientLink = endpoint({
  ...ofLink,
  name: 'renew-client-link',
  path: '/api/:organisation/client-link-renewals',
  input: z.object({ token }),
  output: z.object(told),
  refusals: { 'no-such-link': 410 },
})

/** Of one that is shut or lost: to the address typed, if the team has it for a project; nobody is told whether it has. */
export const askClientLink = endpoint({
  ...ofLink,
  name: 'ask-client-link',
  path: '/api/:organisation/client-link-askings',
  input: z.object({ email: z.email().max(254) }),
  output: z.object(told),
  refusals: {},
})

export const openFileAsClient = endpoint({
  ...ofLink,
  name: 'open-version-as-client',
  path: '/api/:organisation/client-files',
  input: z.object({ token, versionId: Id }),
  output: GivenFile,
  refusals: noLink,
  givesFile: true,
})
