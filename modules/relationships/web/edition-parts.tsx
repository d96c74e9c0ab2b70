import { lazy } from 'react'
import type { PagePart } from '../../../platform/web/page-parts.ts'

const PairsCard = lazy(async () => ({ default: (await import('./pairs/PairsCard.tsx')).PairsCard }))

export const parts: PagePart[] = [{ order: 40, Component: PairsCard }]
