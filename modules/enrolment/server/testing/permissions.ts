import {
  ofResource,
  ofThemselves,
  type ModulePermissions,
} from '../../../../platform/server/testing/permissions.ts'
import { emptyProfile } from '../../../people/rules.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Actors {
    mentee: true
    mentor: true
    'mentor of another pair': true
  }
  export interface Ids {
    enrolmentId: string
  }
}

export const permissions: ModulePermissions = {
  audiences: {
    'lead-of-enrolment': ofResource(['lead'], ['lead of another edition']),
    'self-of-enrolment': ofThemselves(['mentor'], ['mentor of another pair']),
  },
  findIds: async (db, { editionId, personId }) => {
    const { id } = await db
      .selectFrom('enrolment.enrolments')
      .select('id')
      .where('editionId', '=', editionId)
      .where('personId', '=', personId)
      .executeTakeFirstOrThrow()
    return { enrolmentId: id }
  },
  samples: {
    'import-volunteers': ({ editionId }) => ({
      editionId,
      volunteers: [
        {
          line: 1,
          name: 'X',
          email: 'not an address',
          roles: ['mentor'],
          profile: emptyProfile,
          answers: {},
          capacity: null,
        },
      ],
      newOptions: [],
      newThemes: [],
      newQuestions: [],
      seniorityLevels: null,
    }),
    'start-demonstration': () => ({}),
    'find-people': () => ({ words: 'ment' }),
    'list-enrolments': ({ editionId }) => ({ editionId }),
    'show-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
    'edit-enrolment': ({ enrolmentId }) => ({ id: enrolmentId, capacityPairs: 1 }),
    'withdraw-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
    'reinstate-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
    'list-own-enrolments': () => ({}),
    'show-own-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
    'leave-edition': ({ enrolmentId }) => ({ id: enrolmentId }),
    'edit-own-answers': ({ enrolmentId }) => ({ id: enrolmentId, answers: {}, questionnaireVersion: 1 }),
  },
}
