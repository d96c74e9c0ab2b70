import { action } from '../../../../platform/server/action.ts'
import { openEnrolmentFile } from '../../contract.ts'
import { openFile } from './open-file.ts'

export const openEnrolmentFileAction = action(openEnrolmentFile, ({ db }, { id, question }) =>
  openFile(db, id, question),
)
