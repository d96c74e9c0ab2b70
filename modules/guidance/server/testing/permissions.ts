import { ofThemselves, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

const piece = {
  moment: { kind: 'day', days: 3 },
  audience: 'both',
  byMail: true,
  wording: { fr: { title: 'Un mot', text: 'Bonjour.' }, en: { title: 'A word', text: 'Hello.' } },
}

export const permissions: ModulePermissions = {
  audiences: { 'self-of-advice': ofThemselves(['mentor'], ['mentor of another pair']) },
  samples: {
    'list-guidance': ({ editionId }) => ({ editionId }),
    'add-advice': ({ editionId }) => ({ editionId, ...piece }),
    'edit-advice': ({ editionId }) => ({ editionId, key: 'the-dip', isOn: true, editedAt: null, ...piece }),
    'remove-advice': ({ editionId }) => ({ editionId, key: 'the-dip' }),
    'send-advice-to-me': ({ editionId }) => ({ editionId, key: 'the-dip' }),
    'show-run-book': ({ editionId }) => ({ editionId }),
    'tick-step': ({ editionId }) => ({ editionId, step: 'call', done: true }),
    'show-guidance': ({ relationshipId }) => ({ id: relationshipId }),
    'show-briefing': ({ relationshipId }) => ({ id: relationshipId }),
    'read-briefing': ({ relationshipId }) => ({ id: relationshipId }),
    'stop-advice': ({ personId }) => ({ personId }),
  },
}
