import { ofResource, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    runId: string
  }
}

export const permissions: ModulePermissions = {
  audiences: { 'lead-of-matching-run': ofResource(['lead'], ['lead of another edition']) },
  findIds: async (db, { editionId }) => {
    const { id } = await db
      .selectFrom('matching.runs')
      .select('id')
      .where('editionId', '=', editionId)
      .executeTakeFirstOrThrow()
    return { runId: id }
  },
  samples: {
    'show-studio': ({ editionId }) => ({ editionId }),
    'save-policy': ({ editionId }) => ({
      editionId,
      policy: { goal: 'best-fit', criteria: [], vetoes: [], locks: [], avoided: [], seed: 'x' },
    }),
    'run-matching': ({ editionId }) => ({ editionId }),
    'show-matching-computation': ({ editionId }) => ({ editionId }),
    'cancel-matching-computation': ({ editionId }) => ({ editionId }),
    'list-matching-runs': ({ editionId }) => ({ editionId }),
    'replay-matching-run': ({ runId }) => ({ id: runId }),
    'show-matching-proof': ({ runId }) => ({ id: runId }),
    'publish-matching-run': ({ runId }) => ({ id: runId, anyway: false }),
    'show-publication': ({ editionId }) => ({ editionId }),
  },
}
