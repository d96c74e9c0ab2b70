import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { ownEnrolmentOver, peopleOrigins } from '../../enrolment/web/index.ts'
import { editionAside, editionSettings, homeAround } from '../../programmes/web/index.ts'
import { useOrigins } from './use-origins.ts'

export const parts: readonly Part[] = [
  lazyPart(editionAside, async () => (await import('./pages.ts')).PartnersCard),
  lazyPart(editionSettings, async () => (await import('./pages.ts')).PartnersLink),
  part(peopleOrigins, useOrigins),
  lazyPart(ownEnrolmentOver, async () => (await import('./OnOwnEnrolment.tsx')).OnOwnEnrolment),
  lazyPart(homeAround, async () => (await import('./OnHome.tsx')).OnHome),
]
