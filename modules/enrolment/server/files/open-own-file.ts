import { action } from '../../../../platform/server/action.ts'
import { openOwnFile } from '../../contract.ts'
import { openFile } from './open-file.ts'

export const openOwnFileAction = action(openOwnFile, ({ db }, { id, question }) => openFile(db, id, question))
