import { namingFiles } from '../../../../platform/server/files/index.ts'

export const filesOfVersions = namingFiles({ table: 'projects.versions', column: 'file_id' })
