import type { Logger } from 'pino'
import type { Database } from '../database/index.ts'
import { newId } from '../id.ts'
import { openPost } from './open-post.ts'
import { readLetter, toLetters, type News } from './news.ts'

/** One open stream: of whom, and what to do with news for them. `missed`: nobody knows what there was meanwhile. */
export type Follower = {
  readonly personIds: ReadonlySet<string>
  readonly hear: (news: Omit<News, 'personIds'> | 'missed') => void
  /** The process stops. */
  readonly end: () => void
}

export type Live = {
  /** Tells followers here at once, and those of other processes by the database. */
  readonly tell: (news: readonly News[]) => void
  /** Returns what ends it. */
  readonly follow: (follower: Follower) => () => void
  readonly stop: () => Promise<void>
}

/** What pages hear of one another's acts: in one process without any detour, between processes by LISTEN and NOTIFY. */
export async function openLive(database: Database, log: Logger, now: string): Promise<Live> {
  const followers = new Set<Follower>()
  // Whoever tells has told their own followers already.
  const here = newId(now)
  const hear = ({ personIds, organisation, reads }: News) => {
    for (const follower of followers)
      if (personIds.some((id) => follower.personIds.has(id))) follower.hear({ organisation, reads })
  }
  const post = await openPost(database, log, {
    onLetter: (written) => {
      const { from, news } = readLetter(written)
      if (from !== here) hear(news)
    },
    onGap: () => followers.forEach((follower) => follower.hear('missed')),
  })
  return {
    tell: (news) => {
      news.forEach(hear)
      post.send(toLetters(here, news))
    },
    follow: (follower) => {
      followers.add(follower)
      return () => followers.delete(follower)
    },
    stop: async () => {
      for (const follower of followers) follower.end()
      await post.stop()
    },
  }
}
