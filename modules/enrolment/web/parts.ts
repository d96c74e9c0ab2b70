import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { beginChoices, editionCards, editionNext, homeAround } from '../../programmes/web/index.ts'
import { useBeginWithInvented } from './demonstration/use-begin-with-invented.ts'
import { useNextOfEnrolment } from './overview/use-next-of-enrolment.ts'

export const parts: readonly Part[] = [
  part(beginChoices, {
    icon: 'sparkle',
    titleKey: 'programmes.begin.invented.title',
    textKey: 'programmes.begin.invented.text',
    useBegin: useBeginWithInvented,
  }),
  part(editionNext, useNextOfEnrolment),
  lazyPart(homeAround, async () => (await import('./own/OwnEnrolments.tsx')).OwnEnrolments),
  lazyPart(editionCards, async () => (await import('./overview/PeopleCard.tsx')).PeopleCard),
]
