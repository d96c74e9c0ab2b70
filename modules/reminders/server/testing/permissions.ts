import { ofThemselves, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

export const permissions: ModulePermissions = {
  audiences: { 'self-of-reminders': ofThemselves(['mentor'], ['mentor of another pair']) },
  samples: {
    'stop-reminders': ({ personId }) => ({ personId }),
    'list-reminders': ({ editionId }) => ({ editionId }),
    'list-sent-reminders': ({ editionId }) => ({ editionId }),
    'edit-reminder': ({ editionId }) => ({
      editionId,
      event: 'no-date',
      isOn: true,
      days: 7,
      audience: 'pair',
    }),
  },
}
