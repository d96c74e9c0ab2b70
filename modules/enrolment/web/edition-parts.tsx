import { lazy } from 'react'
import type { PagePart } from '../../../platform/web/page-parts.ts'

const PeopleCard = lazy(async () => ({ default: (await import('./overview/PeopleCard.tsx')).PeopleCard }))

export const parts: PagePart[] = [{ order: 10, Component: PeopleCard }]
