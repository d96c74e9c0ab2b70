import { ofResource, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'
import { cohortTemplate } from '../../templates/index.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Actors {
    lead: true
    'lead of another edition': true
  }
  export interface Ids {
    editionId: string
  }
}

const name = { fr: 'Nom', en: 'Name' }
const { agreement, charter } = cohortTemplate

export const permissions: ModulePermissions = {
  audiences: { 'lead-of-edition': ofResource(['lead'], ['lead of another edition']) },
  samples: {
    'create-programme': () => ({ template: 'cohort', name, editionName: name, startsOn: null }),
    'create-next-edition': ({ editionId }) => ({ editionId, name, startsOn: null }),
    'list-led-editions': () => ({}),
    'show-edition': ({ editionId }) => ({ editionId }),
    'edit-edition': ({ editionId }) => ({
      editionId,
      name,
      startsOn: null,
      endsOn: null,
      charter,
      agreement,
    }),
    'reword-question': ({ editionId }) => ({
      editionId,
      key: 'unknown',
      wording: name,
      mentorWording: null,
      help: null,
      options: [],
    }),
    'list-taken-gestures': () => ({}),
    'take-gesture': ({ editionId }) => ({ editionId, key: 'a gesture' }),
    'release-gesture': ({ editionId }) => ({ editionId, key: 'a gesture' }),
    'add-lead': ({ editionId }) => ({ editionId, name: 'X', email: 'not an address' }),
    'remove-lead': ({ editionId, personId }) => ({ editionId, personId }),
  },
}
