import type { NextPart } from '../../../platform/web/page-parts.ts'
import { useNextOfPairs } from './pairs/use-next-of-pairs.ts'

export const parts: NextPart[] = [{ order: 10, useNext: useNextOfPairs }]
