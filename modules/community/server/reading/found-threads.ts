import { sql } from 'kysely'
import { askedWords, commonLonger, lettersToBegin, lookedFor } from '../../words/index.ts'

/** The last of all in the order of bytes: what begins with a word stands before the word and this. */
const last = '\u{10ffff}'

function beginning(word: string) {
  if (word.length < lettersToBegin) return sql<boolean>`words.word = ${word}`
  const others = commonLonger(word)
  const range = sql<boolean>`words.word >= ${word} and words.word < ${word + last}`
  return others.length === 0 ? range : sql<boolean>`${range} and words.word <> all(${others}::text[])`
}

/** The very word, in one number or the other: of it more is said than of one that only begins so. */
const isWhole = (word: string) => sql<boolean>`words.word in (${word}, ${`${word}s`}, ${`${word}x`})`

/**
 * Ids of threads that hold each word typed, by how it begins, and how often as the very word and in their title. A comparison of bytes may use the index
 * beneath the policy of organisations; `like` and text search may not. Signs are looked for as they stand, never as a pattern.
 * Null where nothing is looked for yet.
 */
export function foundThreads(editionId: string, typed: string) {
  const { words, signs } = lookedFor(typed)
  if (words.length === 0 && signs === null) return null
  const withSigns = sql`
    select thread_id as id, 0::float8 as score from community.posts
    join community.threads as thread on thread.organisation_id = posts.organisation_id and thread.id = posts.thread_id
    where thread.edition_id = ${editionId} and position(${signs ?? ''} in posts.plain) > 0
      and posts.hidden_at is null and posts.taken_back_at is null`
  if (words.length === 0) return sql`(${withSigns} group by thread_id)`
  const hits = sql.join(
    words.map(
      (word, nth) => sql`select ${sql.lit(nth)}::int as nth, thread_id, bool_or(in_title) as in_title,
          bool_or(${isWhole(word)}) as is_whole
        from community.words where edition_id = ${editionId} and ${beginning(word)} group by thread_id`,
    ),
    sql` union all `,
  )
  const whole = sql`select thread_id as id, (count(*) filter (where in_title) + count(*) filter (where is_whole))::float8 as score
    from (${hits}) as hit
    group by thread_id having count(*) = ${words.length}`
  return signs === null
    ? sql`(${whole})`
    : sql`(select of_words.id, of_words.score from (${whole}) as of_words
        where exists (select 1 from community.posts where posts.thread_id = of_words.id and posts.hidden_at is null
          and posts.taken_back_at is null and position(${signs} in posts.plain) > 0))`
}

/** Titles that share words with what is being asked: a rare word tells more than a common one. Null where none is said yet. */
export function likeThreads(editionId: string, typed: string) {
  const words = askedWords(typed)
  if (words.length === 0) return null
  const hits = sql.join(
    words.map(
      (word, nth) => sql`select distinct ${sql.lit(nth)}::int as nth, thread_id from community.words
        where edition_id = ${editionId} and in_title and ${beginning(word)}`,
    ),
    sql` union all `,
  )
  return sql`(
    with hit as (${hits}), rare as (select nth, count(*) as threads from hit group by nth)
    select hit.thread_id as id, sum(1 / ln(2 + rare.threads))::float8 as score from hit join rare using (nth)
    group by hit.thread_id having count(*) * 2 >= ${Math.min(words.length, 4)}
  )`
}
