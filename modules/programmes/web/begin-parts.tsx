import type { BeginPart } from '../../../platform/web/page-parts.ts'
import { useBeginWithSheet } from './begin/use-begin-with-sheet.ts'

export const parts: BeginPart[] = [
  {
    order: 10,
    icon: 'upload',
    titleKey: 'programmes.begin.sheet.title',
    textKey: 'programmes.begin.sheet.text',
    useBegin: useBeginWithSheet,
  },
]
