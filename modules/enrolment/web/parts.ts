import { goToFinders } from '../../../platform/web/go-to.ts'
import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { actPage } from '../../people/web/index.ts'
import {
  beginChoices,
  editionAside,
  editionCards,
  gestureWords,
  homeAround,
} from '../../programmes/web/index.ts'
import { acceptInvitation, declineInvitation } from '../contract.ts'
import { useBeginWithInvented } from './demonstration/use-begin-with-invented.ts'
import { useFoundPeople } from './go-to/use-found-people.ts'
import { useWordsOfNobody } from './overview/use-words-of-nobody.ts'

export const parts: readonly Part[] = [
  lazyPart(
    actPage(acceptInvitation),
    async () => (await import('./coming-back/AcceptInvitationByLink.tsx')).AcceptInvitationByLink,
  ),
  lazyPart(
    actPage(declineInvitation),
    async () => (await import('./coming-back/DeclineInvitationByLink.tsx')).DeclineInvitationByLink,
  ),
  part(beginChoices, {
    icon: 'sparkle',
    titleKey: 'programmes.begin.invented.title',
    textKey: 'programmes.begin.invented.text',
    useBegin: useBeginWithInvented,
  }),
  part(goToFinders, useFoundPeople),
  part(gestureWords, { kind: 'enrolment/nobody', icon: 'upload', useWords: useWordsOfNobody }),
  lazyPart(homeAround, async () => (await import('./own/OwnEnrolments.tsx')).OwnEnrolments),
  lazyPart(editionCards, async () => (await import('./overview/PeopleCard.tsx')).PeopleCard),
  lazyPart(editionAside, async () => (await import('./call/CallCard.tsx')).CallCard),
]
