import { namingFiles } from '../../../../platform/server/files/index.ts'

export const filesOfDeliverables = namingFiles({ table: 'training.handed', column: 'file_id' })
