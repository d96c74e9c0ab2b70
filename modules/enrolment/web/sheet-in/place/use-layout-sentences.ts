import { useTranslations } from 'use-intl'
import { columnLetter, type Sheet } from '../../../sheet/index.ts'

/** What stood around the table and was not read, a sentence each. */
export function useLayoutSentences({ headingLine, headings, layout }: Sheet, readsHidden: boolean): string[] {
  const t = useTranslations('enrolment.sheet.layout')
  const { headingLines, asideLines, footLines, hiddenLines, hiddenColumns, gathered, joinedTabs } = layout
  const columns = hiddenColumns.map((column) => headings[column] || columnLetter(column)).join(', ')
  const numbers = (lines: readonly number[]) =>
    `${lines.slice(0, 5).join(', ')}${lines.length > 5 ? '…' : ''}`
  const said = (isSaid: boolean, sentence: () => string) => (isSaid ? [sentence()] : [])
  return [
    ...said(headingLine === 0, () => t('noHeadings')),
    ...said(headingLines.length > 1, () => t('joined', { lines: headingLines.join(', ') })),
    ...said(gathered !== undefined, () => t('gathered', { ...gathered })),
    ...said(joinedTabs !== undefined, () =>
      t('joinedTabs', { count: joinedTabs!.length, tabs: joinedTabs!.join(', ') }),
    ),
    ...said(asideLines.length > 0, () =>
      t('aside', { count: asideLines.length, lines: numbers(asideLines) }),
    ),
    ...said(footLines.length > 0, () =>
      t('foot', {
        count: footLines.length,
        lines: numbers(footLines.map(({ line }) => line)),
        text: footLines[0]!.text,
      }),
    ),
    ...said(hiddenLines.length > 0 && !readsHidden, () =>
      t('hiddenLines', { count: hiddenLines.length, lines: numbers(hiddenLines) }),
    ),
    ...said(hiddenColumns.length > 0 && !readsHidden, () =>
      t('hiddenColumns', { count: hiddenColumns.length, columns }),
    ),
  ]
}
