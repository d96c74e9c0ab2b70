import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { downloadCsv } from '../../../../platform/web/design/data-table/download-csv.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { ResultFigure } from '../../contract.ts'
import { linesOf, type FigureLine } from '../../figures/index.ts'
import styles from './Results.module.css'
import { useFigureWords } from './use-figure-words.ts'

/** The same figures as a table, and the page on paper (or as PDF, by the browser's own print). */
export function ExportResults({ figures, fileName }: { figures: readonly ResultFigure[]; fileName: string }) {
  const t = useTranslations('insights.results')
  const { language } = useLanguage()
  const { nameOf } = useFigureWords()
  const numbers = ['value', 'numerator', 'denominator', 'low', 'high', 'silent', 'worst', 'best'] as const
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 6, useGrouping: false })
  const columns = [
    { id: 'name', title: t('columns.figure'), value: nameOf },
    ...numbers.map((key) => ({
      id: key,
      title: t(`columns.${key}`),
      value: (line: FigureLine) => (line[key] === null ? '' : format.format(line[key])),
    })),
  ]
  return (
    <div className={styles.exports}>
      <Button onPress={() => downloadCsv(fileName, columns, linesOf(figures), language)}>{t('csv')}</Button>
      <Button onPress={() => print()}>{t('print')}</Button>
    </div>
  )
}
