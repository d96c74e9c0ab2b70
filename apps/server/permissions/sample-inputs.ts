import { randomUUID } from 'node:crypto'
import { cohortTemplate } from '../../../modules/programmes/templates/index.ts'
import { emptyProfile } from '../../../modules/people/rules.ts'
import type { Ids } from './world.ts'

const name = { fr: 'Nom', en: 'Name' }
const { durationDays, rhythm, meetingMinutes, charter } = cohortTemplate

/**
 * A valid input for each endpoint, about the ids of one place. An endpoint without one fails the test of permissions:
 * nobody has said what its door looks like.
 */
export const sampleInputs: Record<string, (ids: Ids) => Record<string, unknown>> = {
  'show-start': () => ({}),
  'found-organisation': () => ({
    token: 'not-a-token-that-exists',
    organisationName: 'X',
    yourName: 'X',
    email: 'x@exemple.invalid',
    language: 'fr',
    timeZone: 'Europe/Paris',
  }),
  'request-sign-in-link': () => ({ email: 'nobody@exemple.invalid', language: 'fr', returnTo: null }),
  'open-session-by-link': () => ({ token: 'not-a-token-that-exists' }),
  'open-session-by-password': () => ({ email: 'nobody@exemple.invalid', password: 'not the password' }),
  'list-sessions': () => ({}),
  'revoke-session': () => ({ id: randomUUID() }),
  'sign-out': () => ({}),
  'set-password': () => ({ password: 'court' }),
  'set-language': () => ({ language: 'fr' }),
  'show-me': () => ({}),
  'show-link': () => ({}),
  'end-link': () => ({}),
  'show-profile': () => ({}),
  'edit-profile': () => ({ name: 'Nom', profile: emptyProfile }),
  'list-outbox': () => ({}),
  'list-failed-jobs': () => ({}),
  'try-job-again': () => ({ id: randomUUID() }),
  'show-mail': ({ mailId }) => ({ id: mailId }),
  'send-mail-again': () => ({ ids: [randomUUID()] }),
  'create-programme': () => ({ template: 'cohort', name, editionName: name, startsOn: null }),
  'list-led-editions': () => ({}),
  'show-edition': ({ editionId }) => ({ editionId }),
  'edit-edition': ({ editionId }) => ({
    editionId,
    name,
    startsOn: null,
    endsOn: null,
    charter,
    agreement: { durationDays, rhythm, meetingMinutes },
  }),
  'reword-question': ({ editionId }) => ({
    editionId,
    key: 'unknown',
    wording: name,
    mentorWording: null,
    help: null,
    options: [],
  }),
  'add-lead': ({ editionId }) => ({ editionId, name: 'X', email: 'not an address' }),
  'remove-lead': ({ editionId, personId }) => ({ editionId, personId }),
  'import-volunteers': ({ editionId }) => ({
    editionId,
    volunteers: [
      {
        line: 1,
        name: 'X',
        email: 'not an address',
        roles: ['mentor'],
        profile: emptyProfile,
        answers: {},
        capacity: null,
      },
    ],
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  }),
  'start-demonstration': () => ({}),
  'list-enrolments': ({ editionId }) => ({ editionId }),
  'show-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
  'edit-enrolment': ({ enrolmentId }) => ({ id: enrolmentId, capacityPairs: 1 }),
  'withdraw-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
  'reinstate-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
  'list-own-enrolments': () => ({}),
  'show-own-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
  'edit-own-answers': ({ enrolmentId }) => ({ id: enrolmentId, answers: {}, questionnaireVersion: 1 }),
  'show-studio': ({ editionId }) => ({ editionId }),
  'save-policy': ({ editionId }) => ({
    editionId,
    policy: { goal: 'best-fit', criteria: [], vetoes: [], locks: [], avoided: [], seed: 'x' },
  }),
  'run-matching': ({ editionId }) => ({ editionId }),
  'show-matching-computation': ({ editionId }) => ({ editionId }),
  'cancel-matching-computation': ({ editionId }) => ({ editionId }),
  'list-matching-runs': ({ editionId }) => ({ editionId }),
  'replay-matching-run': ({ runId }) => ({ id: runId }),
  'show-matching-proof': ({ runId }) => ({ id: runId }),
  'publish-matching-run': ({ runId }) => ({ id: runId, anyway: false }),
  'show-publication': ({ editionId }) => ({ editionId }),
  'propose-stopped-pair': ({ stoppedPairId }) => ({ id: stoppedPairId }),
  'list-own-relationships': () => ({}),
  'show-relationship': ({ relationshipId }) => ({ id: relationshipId }),
  'show-proposal': ({ relationshipId }) => ({ id: relationshipId }),
  'accept-relationship': ({ relationshipId }) => ({ id: relationshipId }),
  'decline-relationship': ({ relationshipId }) => ({ id: relationshipId }),
  'list-edition-relationships': ({ editionId }) => ({ editionId }),
}
