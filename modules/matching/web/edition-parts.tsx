import { lazy } from 'react'
import type { PagePart } from '../../../platform/web/page-parts.ts'

const RunsCard = lazy(async () => ({ default: (await import('./overview/RunsCard.tsx')).RunsCard }))

export const parts: PagePart[] = [{ order: 20, Component: RunsCard }]
