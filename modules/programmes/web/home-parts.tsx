import type { PagePart } from '../../../platform/web/page-parts.ts'
import { LedEditions } from './home/LedEditions.tsx'

export const parts: PagePart[] = [{ order: 50, Component: LedEditions }]
