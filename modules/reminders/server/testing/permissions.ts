import { ofThemselves, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

export const permissions: ModulePermissions = {
  audiences: { 'self-of-reminders': ofThemselves(['mentor'], ['mentor of another pair']) },
  samples: {
    'stop-reminders': ({ personId }) => ({ personId }),
    'resume-reminders': ({ personId }) => ({ personId }),
    'show-own-reminders': () => ({}),
    'send-reminder-now': ({ editionId, personId }) => ({
      editionId,
      event: 'no-date',
      personIds: [personId],
    }),
    'list-silent': ({ editionId }) => ({ editionId, silence: 'never-met' }),
    'remind-by-hand': ({ editionId, personId, relationshipId }) => ({
      editionId,
      silence: 'never-met',
      to: [{ personId, relationshipId }],
      wording: { fr: { subject: 'Un mot', text: 'Bonjour.' }, en: { subject: 'A word', text: 'Hello.' } },
    }),
    'send-sample-reminder': ({ editionId }) => ({ editionId, event: 'no-date', language: 'fr' }),
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
