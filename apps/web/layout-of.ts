import type { UIMatch } from 'react-router'
import type { PageHandle } from '../../platform/web/page-route.ts'

/** The layout that the innermost page asks for, if any does. */
export function layoutOf(matches: readonly UIMatch[]): PageHandle['layout'] {
  return matches.map((match) => (match.handle as PageHandle | undefined)?.layout).findLast(Boolean)
}
