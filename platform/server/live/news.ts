/** Which answers some people should read again, in one organisation: names of endpoints, never what they answer. */
export type News = {
  /** The slug that their pages know it by. */
  readonly organisation: string
  readonly personIds: readonly string[]
  readonly reads: readonly string[]
}

/** What travels between processes: PostgreSQL takes 8000 bytes at once. */
type Letter = { readonly from: string; readonly news: News }
const mostPeople = 150

export function toLetters(from: string, all: readonly News[]): string[] {
  return all.flatMap((news) => {
    const parts = Math.ceil(news.personIds.length / mostPeople)
    return Array.from({ length: parts }, (_, part) => {
      const personIds = news.personIds.slice(part * mostPeople, (part + 1) * mostPeople)
      return JSON.stringify({ from, news: { ...news, personIds } } satisfies Letter)
    })
  })
}

export const readLetter = (written: string) => JSON.parse(written) as Letter
