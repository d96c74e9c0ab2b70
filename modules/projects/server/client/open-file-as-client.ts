import { publicAction } from '../../../../platform/server/action.ts'
import { openFileAsClient } from '../../contract.ts'
import { openLink } from './open-link.ts'

export const openFileAsClientAction = publicAction(
  openFileAsClient,
  async (context, { token, versionId }) => {
    const { project } = await openLink(context, token, { toChange: false })
    const version = await context.db
      .selectFrom('projects.versions')
      .innerJoin('projects.deliverables', 'projects.deliverables.id', 'deliverableId')
      .select(['fileId', 'fileName', 'fileKind', 'fileBytes'])
      .where('projects.versions.id', '=', versionId)
      .where('projectId', '=', project.id)
      .executeTakeFirst()
    if (!version || version.fileId === null) throw context.refuse('file-gone')
    return {
      id: version.fileId,
      name: version.fileName!,
      kind: version.fileKind!,
      bytes: version.fileBytes!,
    }
  },
)
