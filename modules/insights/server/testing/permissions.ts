import type { ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

export const permissions: ModulePermissions = {
  samples: {
    'list-attention': ({ editionId }) => ({ editionId }),
    'list-own-attention': () => ({}),
    'show-network': ({ editionId }) => ({ editionId }),
    'show-results': ({ editionId }) => ({ editionId }),
    'show-so-far': ({ editionId }) => ({ editionId }),
    'show-what-mattered': ({ editionId }) => ({ editionId }),
  },
}
