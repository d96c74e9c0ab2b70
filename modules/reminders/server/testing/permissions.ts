import { ofThemselves, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

export const permissions: ModulePermissions = {
  audiences: { 'self-of-reminders': ofThemselves(['mentor'], ['mentor of another pair']) },
  samples: {
    'stop-reminders': ({ personId }) => ({ personId }),
  },
}
