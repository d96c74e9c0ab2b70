import type { ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

const noToken = 'nobody-has-ever-had-this-link'

export const permissions: ModulePermissions = {
  audiences: {},
  samples: {
    'show-designations': ({ editionId }) => ({ editionId }),
    'set-designations': ({ editionId }) => ({ editionId, isOpen: false, resultsOn: '2099-01-01' }),
    'read-designating': () => ({ token: noToken }),
    designate: () => ({
      token: noToken,
      name: 'Bruno',
      email: 'bruno@exemple.invalid',
      people: [{ name: 'Carole', email: 'carole@exemple.invalid', role: 'mentee' }],
    }),
    'read-designation': () => ({ token: noToken }),
    'answer-designation': () => ({ token: noToken, accepts: true }),
  },
}
