import { lazy } from 'react'
import type { PagePart } from '../../../platform/web/page-parts.ts'

const OwnPairs = lazy(async () => ({ default: (await import('./home/OwnPairs.tsx')).OwnPairs }))

export const parts: PagePart[] = [{ order: 10, Component: OwnPairs }]
