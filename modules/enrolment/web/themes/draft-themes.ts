import type { Wording } from '../../../../platform/contract.ts'
import type { EditionThemes } from '../../contract.ts'

export type DraftTheme = {
  /** Of this page only: a new theme has no key yet. */
  readonly id: string
  readonly key: string | null
  readonly asking: Wording
  readonly offering: Wording
}
export type Draft = {
  readonly themes: readonly DraftTheme[]
  readonly merged: readonly { readonly key: string; readonly into: string }[]
}

export const draftOf = ({ themes }: EditionThemes): Draft => ({
  themes: themes.map(({ key, asking, offering }) => ({ id: key, key, asking, offering })),
  merged: [],
})

export const withTheme = (draft: Draft, id: string): Draft => ({
  ...draft,
  themes: [...draft.themes, { id, key: null, asking: { fr: '', en: '' }, offering: { fr: '', en: '' } }],
})

export const withChange = (draft: Draft, id: string, change: Partial<DraftTheme>): Draft => ({
  ...draft,
  themes: draft.themes.map((theme) => (theme.id === id ? { ...theme, ...change } : theme)),
})

export function withMove(draft: Draft, at: number, by: -1 | 1): Draft {
  const themes = [...draft.themes]
  const [moved] = themes.splice(at, 1)
  themes.splice(at + by, 0, moved!)
  return { ...draft, themes }
}

export const without = (draft: Draft, id: string): Draft => ({
  ...draft,
  themes: draft.themes.filter((theme) => theme.id !== id),
})

/** One into another; what had become it before becomes that other too. */
export function withMerge(draft: Draft, key: string, into: string): Draft {
  const followed = draft.merged.map((one) => (one.into === key ? { ...one, into } : one))
  return { themes: without(draft, key).themes, merged: [...followed, { key, into }] }
}
