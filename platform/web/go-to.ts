import type { IconName } from './design/icon-paths.ts'
import { slot, type Slot } from './slots.ts'

/** Something that "go to…" leads to: a page, a place, a person. Never what people say to each other. */
export type Found = { href: string; label: string; note?: string; icon: IconName } | FoundPerson
export type FoundPerson = { href: string; label: string; note?: string; person: string }

/** What modules find for the words typed; called as a hook, with no words until there are some. */
export const goToFinders: Slot<(words: string) => readonly Found[]> = slot('go-to')
