import { isSameJson } from '../../platform/is-same-json.ts'

/** By field, the instant at which somebody last saved it by hand: in a form, not through a sheet. */
export type SavedByHand = Readonly<Record<string, string>>

type Fields = Readonly<Record<string, unknown>>

/** Adds the fields that differ, a field emptied by hand included. */
export function markSavedByHand(marks: SavedByHand, before: Fields, after: Fields, now: string): SavedByHand {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const edited = fields.filter((field) => !isSameJson(before[field], after[field]))
  return { ...marks, ...Object.fromEntries(edited.map((field) => [field, now])) }
}

/**
 * What is known once a sheet has brought some fields: each one that it says is taken, but for those saved by hand. These
 * stay as they are, and are named in `kept` where the sheet says otherwise. What a sheet leaves blank it does not say.
 */
export function takeBrought<Known extends Fields>(
  known: Known,
  marks: SavedByHand,
  brought: Partial<Known>,
): { readonly taken: Known; readonly changed: boolean; readonly kept: (keyof Known & string)[] } {
  const differing = Object.keys(brought).filter(
    (field) => isSaid(brought[field]) && !isSameJson(brought[field], known[field]),
  )
  const news = differing.filter((field) => !(field in marks))
  return {
    taken: { ...known, ...Object.fromEntries(news.map((field) => [field, brought[field]])) },
    changed: news.length > 0,
    kept: differing.filter((field) => field in marks),
  }
}

const isSaid = (value: unknown) =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
