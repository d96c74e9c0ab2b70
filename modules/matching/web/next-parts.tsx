import type { NextPart } from '../../../platform/web/page-parts.ts'
import { useNextOfMatching } from './overview/use-next-of-matching.ts'

export const parts: NextPart[] = [{ order: 30, useNext: useNextOfMatching }]
