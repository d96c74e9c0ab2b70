import type { ReactNode } from 'react'

/** What a sentence marks as its weight: `<b>…</b>`. */
export const inBold = (words: ReactNode) => <strong>{words}</strong>
