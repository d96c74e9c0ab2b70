import { action } from '../../../../platform/server/action.ts'
import { openApplicationFile } from '../../contract.ts'
import { openFile } from './open-file.ts'

export const openApplicationFileAction = action(openApplicationFile, (context, asked) =>
  openFile(context, asked, ({ hidesNames }) => hidesNames),
)
