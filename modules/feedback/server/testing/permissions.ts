import { randomUUID } from 'node:crypto'
import type { AdmittedByPlace, ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

// Whoever said it, and whoever it was said to; the world of this test has said nothing yet.
const nobody: AdmittedByPlace = {
  own: [],
  'same organisation': [],
  'foreign ids': [],
  'other organisation': [],
}

export const permissions: ModulePermissions = {
  audiences: {
    'author-of-confidence': nobody,
    'reader-of-confidence': nobody,
    'self-of-check-in': nobody,
    'self-of-quote': nobody,
  },
  samples: {
    'show-referents': ({ editionId }) => ({ editionId }),
    'name-referent': ({ editionId }) => ({
      editionId,
      place: 'referent',
      name: 'X',
      email: 'not an address',
    }),
    'remove-referent': ({ editionId }) => ({ editionId, place: 'deputy' }),
    'show-listeners': ({ relationshipId }) => ({ id: relationshipId }),
    confide: ({ relationshipId }) => ({ id: relationshipId, kind: 'concern', words: '', readBy: 'team' }),
    'withdraw-confidence': () => ({ id: randomUUID() }),
    'list-confidences': () => ({}),
    'close-confidence': () => ({ id: randomUUID() }),
    'list-own-check-ins': () => ({}),
    'show-own-check-in': () => ({ id: randomUUID() }),
    'answer-check-in': () => ({ id: randomUUID(), answers: {}, readBy: 'team' }),
    'end-own-relationship': ({ relationshipId }) => ({
      id: relationshipId,
      reason: null,
      words: '',
      readBy: 'team',
    }),
    'end-relationship': ({ relationshipId }) => ({ id: relationshipId, reason: 'other', words: '' }),
    'end-confided-relationship': () => ({ id: randomUUID(), reason: null, words: '' }),
    'list-endings': () => ({}),
    'list-own-quotes': ({ relationshipId }) => ({ id: relationshipId }),
    'list-quotes': ({ editionId }) => ({ editionId }),
    'withdraw-quote': () => ({ id: randomUUID() }),
    'count-check-ins': ({ editionId }) => ({ editionId }),
  },
}
