import { randomUUID } from 'node:crypto'
import {
  ofResource,
  ofThemselves,
  type ModulePermissions,
} from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    relationshipId: string
    stoppedPairId: string
  }
}

const terms = { durationDays: 120, rhythm: [{ untilDay: 120, everyDays: 14 }], meetingMinutes: 45 }

export const permissions: ModulePermissions = {
  audiences: {
    'lead-of-stopped-pair': ofResource(['lead'], ['lead of another edition']),
    'lead-of-relationship': ofResource(['lead'], ['lead of another edition']),
    'party-of-goal': { own: [], 'same organisation': [], 'foreign ids': [], 'other organisation': [] },
    'party-of-relationship': ofThemselves(['mentor', 'mentee'], ['mentor of another pair']),
  },
  findIds: async (db, { editionId, enrolmentId }) => {
    const party = await db
      .selectFrom('relationships.parties')
      .select('relationshipId')
      .where('enrolmentId', '=', enrolmentId)
      .executeTakeFirstOrThrow()
    const stopped = await db
      .selectFrom('relationships.stoppedPairs')
      .select('id')
      .where('editionId', '=', editionId)
      .executeTakeFirstOrThrow()
    return { relationshipId: party.relationshipId, stoppedPairId: stopped.id }
  },
  samples: {
    'propose-stopped-pair': ({ stoppedPairId }) => ({ id: stoppedPairId }),
    'list-own-relationships': () => ({}),
    'show-relationship': ({ relationshipId }) => ({ id: relationshipId }),
    'show-proposal': ({ relationshipId }) => ({ id: relationshipId }),
    'accept-relationship': ({ relationshipId }) => ({
      id: relationshipId,
      charter: { version: 1, language: 'fr' as const },
    }),
    'agree-to-charter': ({ relationshipId }) => ({
      id: relationshipId,
      charter: { version: 1, language: 'fr' as const },
    }),
    'ask-team': ({ relationshipId }) => ({ id: relationshipId, question: '?' }),
    'decline-relationship': ({ relationshipId }) => ({ id: relationshipId }),
    'undo-answer': ({ relationshipId }) => ({ id: relationshipId }),
    'object-to-closing': ({ relationshipId }) => ({ id: relationshipId }),
    'list-goals': ({ relationshipId }) => ({ id: relationshipId }),
    'write-goal': ({ relationshipId }) => ({ id: relationshipId, sentence: 'X', howKnown: '' }),
    'edit-goal': () => ({ id: randomUUID(), sentence: 'X', howKnown: '', progress: '', state: 'open' }),
    'propose-judgement': () => ({ id: randomUUID(), state: 'reached' }),
    'show-agreement': ({ relationshipId }) => ({ id: relationshipId }),
    'propose-agreement': ({ relationshipId }) => ({ id: relationshipId, terms, insteadOf: null }),
    'agree-to-agreement': ({ relationshipId }) => ({ id: relationshipId, agreementId: randomUUID() }),
    'close-agreement': ({ relationshipId }) => ({ id: relationshipId, agreementId: randomUUID() }),
    'show-together': ({ relationshipId }) => ({ id: relationshipId }),
    'say-done': ({ relationshipId }) => ({ id: relationshipId }),
    'continue-together': ({ relationshipId }) => ({ id: relationshipId, until: '2027-01-01' }),
    'take-back-together': ({ relationshipId }) => ({ id: relationshipId, kind: 'done' }),
    'pause-relationship': ({ relationshipId }) => ({ id: relationshipId, until: '2027-01-01' }),
    'resume-relationship': ({ relationshipId }) => ({ id: relationshipId }),
    'withdraw-relationship': ({ relationshipId }) => ({ id: relationshipId }),
    'list-edition-relationships': ({ editionId }) => ({ editionId }),
  },
}
