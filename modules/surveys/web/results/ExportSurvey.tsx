import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { downloadCsv } from '../../../../platform/web/design/data-table/download-csv.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { SurveyResults } from '../../contract.ts'
import { linesOfSurvey, type SurveyLine } from './lines-of-survey.ts'

/** The same figures as a table: the whole, each group, each answer. What the page hides is empty here. */
export function ExportSurvey({ results }: { results: SurveyResults }) {
  const t = useTranslations('surveys.results')
  const { language } = useLanguage()
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 6, useGrouping: false })
  const numbers = [
    'asked',
    'answered',
    'numerator',
    'denominator',
    'value',
    'low',
    'high',
    'worst',
    'best',
  ] as const
  const columns = [
    { id: 'question', title: t('columns.question'), value: (line: SurveyLine) => line.question[language] },
    { id: 'group', title: t('columns.group'), value: (line: SurveyLine) => line.group?.[language] ?? '' },
    { id: 'option', title: t('columns.option'), value: (line: SurveyLine) => line.option?.[language] ?? '' },
    ...numbers.map((id) => ({
      id,
      title: t(`columns.${id}`),
      value: (line: SurveyLine) => (line[id] === null ? '' : format.format(line[id])),
    })),
    {
      id: 'verdict',
      title: t('columns.verdict'),
      value: (line: SurveyLine) => (line.verdict === null ? '' : t(line.verdict)),
    },
  ]
  const outside = { fr: t('outside'), en: t('outside') }
  return (
    <Button
      icon="download"
      onPress={() =>
        downloadCsv(
          `${results.title[language]} ${results.on}`,
          columns,
          linesOfSurvey(results, outside),
          language,
        )
      }
    >
      {t('csv')}
    </Button>
  )
}
