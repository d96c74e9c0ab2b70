import { action } from '../../../../platform/server/action.ts'
import { showThemes } from '../../contract.ts'
import { readEditionThemes } from './read-edition-themes.ts'

export const showThemesAction = action(showThemes, (context, { editionId }) =>
  readEditionThemes(context, editionId),
)
