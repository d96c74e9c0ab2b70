import { action } from '../../../../platform/server/action.ts'
import { openReadingFile } from '../../contract.ts'
import { openFile } from '../reading/open-file.ts'

export const openReadingFileAction = action(openReadingFile, (context, asked) =>
  openFile(context, asked, ({ isBlind }) => isBlind),
)
