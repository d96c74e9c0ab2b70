import { z } from 'zod'
import { endpoint, Id, Instant, Wording } from '../../../platform/contract.ts'
import { EditionWords } from '../../programmes/contract.ts'
import { Key } from '../../questionnaires/contract.ts'
import { Post } from './post.ts'

export const ThreadKind = z.enum(['question', 'link'])
export type ThreadKind = z.infer<typeof ThreadKind>

export const ThreadRow = z.object({
  id: Id,
  kind: ThreadKind,
  title: z.string(),
  theme: Key.nullable(),
  askedAt: Instant,
  /** By others than who asked. */
  answers: z.int(),
  /** Whoever asked said which answer helped. */
  isHelped: z.boolean(),
  isMine: z.boolean(),
  /** How many others have the same question. */
  same: z.int(),
  state: Post.shape.state,
  /** A question that nobody has answered: from then on it is shown to the mentors of its theme. */
  toMentorsAt: Instant.nullable(),
})
export type ThreadRow = z.infer<typeof ThreadRow>

export const pageOfThreads = 20
const Search = z.string().max(200)

/** What is there in all, whatever is looked for: asked once, and not at each letter of a search. */
export const showCommunity = endpoint({
  name: 'show-community',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/community-in-all',
  input: z.object({ editionId: Id }),
  output: z.object({
    all: z.int(),
    /** Questions without an answer. */
    waiting: z.int(),
    themes: z.array(z.object({ key: Key, words: Wording, count: z.int() })),
    members: z.int(),
    mentors: z.int(),
    words: EditionWords.nullable(),
    leads: z.boolean(),
  }),
  refusals: {},
  audience: 'in-community',
})

/** Questions and links, the latest first; of a search, what says it in its title first. */
export const listThreads = endpoint({
  name: 'list-community-threads',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/community',
  input: z.object({
    editionId: Id,
    search: Search.optional(),
    theme: Key.optional(),
    only: z.enum(['waiting', 'mine', 'links']).optional(),
    cursor: z.string().max(200).optional(),
  }),
  output: z.object({
    threads: z.array(ThreadRow),
    nextCursor: z.string().nullable(),
  }),
  refusals: {},
  audience: 'in-community',
})

/** What was asked here already, while somebody types their question. */
export const findSameQuestions = endpoint({
  name: 'find-same-questions',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/community-questions-like',
  input: z.object({ editionId: Id, typed: Search }),
  output: z.object({ threads: z.array(ThreadRow) }),
  refusals: {},
  audience: 'in-community',
})

/** Whom one may call upon, by name, without accents. */
export const listCommunityPeople = endpoint({
  name: 'list-community-people',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/community-people',
  input: z.object({ editionId: Id, search: Search }),
  output: z.object({ people: z.array(z.object({ personId: Id, name: z.string() })) }),
  refusals: {},
  audience: 'in-community',
})

export const showThread = endpoint({
  name: 'show-community-thread',
  method: 'GET',
  path: '/api/:organisation/community-threads/:id',
  input: z.object({ id: Id }),
  output: z.object({
    thread: ThreadRow.extend({
      editionId: Id,
      themeWords: Wording.nullable(),
      askerName: z.string(),
      helpedId: Id.nullable(),
      follows: z.boolean(),
      /** I said that it is my question too. */
      isMyQuestionToo: z.boolean(),
      /** Something was written here since I last looked. */
      hasNews: z.boolean(),
      workshop: z.enum(['none', 'may-be-asked', 'asked']),
    }),
    /** What was asked first, then what was written under it, in its order. */
    posts: z.array(Post),
    /** Called upon in it. */
    mentioned: z.array(z.string()),
    words: EditionWords.nullable(),
    leads: z.boolean(),
  }),
  /** To whom it was there before; `who` names the team, and nothing of it is said. */
  refusals: { 'thread-hidden': 410 },
  audience: 'knows-community-thread',
})
