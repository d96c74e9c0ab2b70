import { sql } from 'kysely'
import { plain, wordsIn } from '../../modules/community/words/index.ts'
import type { Database } from '../../platform/server/database/index.ts'
import { newId } from '../../platform/server/id.ts'

const now = '2026-11-21T20:00:00.000Z'
const inOnePost = 40
const ofOneThread = 5

/** As seldom as words are in texts: the nth of them is n times as rare as the first. */
const vocabulary = [
  // Of every sentence, and looked for by nobody.
  ...Array.from({ length: 60 }, (_, nth) => `qu${syllables(nth)}`),
  ...'client devis facture logo prix réponse étude œuvre brief livrable tarif acompte relance contrat délai'.split(
    ' ',
  ),
  ...Array.from({ length: 3000 }, (_, nth) => `${syllables(nth * 7919)}${syllables(nth * 104729)}`),
]

function syllables(seed: number): string {
  const parts = ['ba', 'ré', 'mi', 'çon', 'tal', 'vou', 'né', 'pli', 'gar', 'su', 'fè', 'lo']
  return `${parts[seed % 12]}${parts[Math.floor(seed / 12) % 12]}`
}

/** Threads of one edition with so many posts, written as the application writes them, a few thousand at a time. */
export async function inventCommunity(
  database: Database,
  { organisationId, editionId, personId }: { organisationId: string; editionId: string; personId: string },
  posts: number,
): Promise<void> {
  const random = seeded(1)
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1]!
  const text = (words: number) => Array.from({ length: words }, word).join(' ')
  for (let written = 0; written < posts; written += 2000) {
    const rows: { threadId: string; id: string; title: string; body: string }[] = []
    for (let at = 0; at < 2000; at += ofOneThread) {
      const threadId = newId(now)
      const title = `${text(8)} ?`
      for (let nth = 0; nth < ofOneThread; nth += 1) {
        const body = text(inOnePost)
        rows.push({ threadId, id: nth === 0 ? threadId : newId(now), title: nth === 0 ? title : '', body })
      }
    }
    await database.kysely.transaction().execute(async (transaction) => {
      const run = (statement: ReturnType<typeof sql>) => statement.execute(transaction)
      await run(sql`set local role binome_app`)
      await run(sql`select set_config('app.organisation', ${organisationId}, true)`)
      const of = (key: keyof (typeof rows)[number], some = rows) => some.map((row) => row[key])
      const first = rows.filter(({ id, threadId }) => id === threadId)
      await run(sql`insert into community.threads (organisation_id, id, edition_id, author_id, kind, title, asked_at, last_at, answers)
        select ${organisationId}::uuid, id, ${editionId}::uuid, ${personId}::uuid, 'question', title, ${now}, ${now}, ${ofOneThread - 1}
        from unnest(${of('id', first)}::uuid[], ${of('title', first)}::text[]) as one(id, title)`)
      await run(sql`insert into community.posts (organisation_id, id, thread_id, author_id, body, links, plain, written_at)
        select ${organisationId}::uuid, id, thread_id, ${personId}::uuid, body, '[]', plain, ${now}
        from unnest(${of('id')}::uuid[], ${of('threadId')}::uuid[], ${of('body')}::text[],
          ${rows.map(({ title, body }) => plain(`${title} ${body}`))}::text[]) as one(id, thread_id, body, plain)`)
      const words = rows.flatMap(({ threadId, title, body }) => {
        const inTitle = new Set(wordsIn(title))
        return wordsIn(`${title} ${body}`).map((one) => ({ threadId, one, isInTitle: inTitle.has(one) }))
      })
      await run(sql`insert into community.words (organisation_id, edition_id, word, thread_id, in_title)
        select ${organisationId}::uuid, ${editionId}::uuid, word, thread_id, bool_or(in_title)
        from unnest(${words.map(({ one }) => one)}::text[], ${words.map(({ threadId }) => threadId)}::uuid[],
          ${words.map(({ isInTitle }) => isInTitle)}::boolean[]) as one(word, thread_id, in_title)
        group by word, thread_id`)
    })
  }
}

/** Mulberry32: the same texts at each run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
