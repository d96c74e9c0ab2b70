import { randomUUID } from 'node:crypto'
import type { AdmittedByPlace, ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

// Nobody of this world was named, its lead neither: who leads reads the results themselves.
const nobody: AdmittedByPlace = {
  own: [],
  'same organisation': [],
  'foreign ids': [],
  'other organisation': [],
}

export const permissions: ModulePermissions = {
  audiences: { 'observer-of-edition': nobody },
  samples: {
    'list-observers': ({ editionId }) => ({ editionId }),
    'name-observer': ({ editionId }) => ({ editionId, name: 'X', email: 'not an address' }),
    'remove-observer': ({ editionId }) => ({ editionId, personId: randomUUID() }),
    'list-own-observed': () => ({}),
    'show-observed': ({ editionId }) => ({ editionId }),
    'show-partner-figures': ({ partnerId }) => ({ id: partnerId }),
  },
}
