import type { ComponentType } from 'react'
import type { IconName } from './design/icon-paths.ts'

/** What a module puts on a page that an earlier module owns. Small numbers stand first. */
export type PagePart<Props extends object = object> = { order: number; Component: ComponentType<Props> }

/** A way to begin, offered as a large choice; `useBegin` is called by the page at each render, as hooks are. */
export type BeginPart = {
  order: number
  icon: IconName
  /** Keys of the locale files: 'enrolment.begin.title'. */
  titleKey: string
  textKey: string
  useBegin: () => { begin: () => void; pending: boolean; error: Error | null }
}

/** What to do next about one thing: the first part that answers, by order, is shown; undefined says "not me". */
export type NextPart = { order: number; useNext: (id: string) => NextStep | undefined }
export type NextStep = { label: string; why?: string; href: string }

/**
 * The parts that modules add to the page of this name, in order: each `modules/<module>/web/<page>-parts.tsx` exports
 * `parts`. A later module so adds to an earlier one's page, which never imports it. Call it while rendering: the parts
 * may import this file themselves.
 */
export function partsOf<Part extends { order: number }>(page: string): readonly Part[] {
  return Object.entries(files)
    .filter(([path]) => path.endsWith(`/${page}-parts.tsx`))
    .flatMap(([, file]) => file.parts as Part[])
    .toSorted((one, other) => one.order - other.order)
}

const files = import.meta.glob<{ parts: unknown[] }>('../../modules/*/web/*-parts.tsx', { eager: true })
