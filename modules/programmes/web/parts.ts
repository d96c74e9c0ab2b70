import { part, type Part } from '../../../platform/web/slots.ts'
import { beginChoices } from './begin/slots.ts'
import { useBeginWithSheet } from './begin/use-begin-with-sheet.ts'

export const parts: readonly Part[] = [
  part(beginChoices, {
    icon: 'upload',
    titleKey: 'programmes.begin.sheet.title',
    textKey: 'programmes.begin.sheet.text',
    useBegin: useBeginWithSheet,
  }),
]
