import type { ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

export const permissions: ModulePermissions = {
  samples: {
    'show-meeting-debrief': ({ meetingId }) => ({ id: meetingId }),
    'show-pair-debrief': ({ relationshipId }) => ({ id: relationshipId }),
    'say-own-word-of-meeting': ({ meetingId }) => ({ id: meetingId, wentWell: 'X', wouldChange: 'Y' }),
    'choose-next-thing-of-meeting': ({ meetingId }) => ({ id: meetingId, nextThing: 'X' }),
    'comment-on-meeting': ({ meetingId }) => ({ id: meetingId, text: 'X' }),
    'list-session-comments': ({ editionId }) => ({ editionId }),
    'summarise-sessions': ({ editionId }) => ({ editionId, text: 'X', writtenAt: null }),
  },
}
