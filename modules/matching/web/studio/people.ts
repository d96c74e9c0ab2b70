import type { Member } from '../../rules.ts'

/** What places somebody at a glance: the job and the town, as far as they are known. */
export function placeOf({ profile }: Member): string {
  return [profile.jobTitle, profile.place?.city].filter(Boolean).join(', ')
}

/** Whether each word of the search begins a word of the text, whatever the accents and the case. */
export function matchesSearch(text: string, search: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u)
  return fold(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)))
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
