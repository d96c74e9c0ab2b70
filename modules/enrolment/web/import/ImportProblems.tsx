import { useTranslations } from 'use-intl'
import { DataTable, type Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question } from '../../../programmes/contract.ts'
import type { ImportProblem } from '../../contract.ts'
import type { SheetInResult } from '../sheet-in/SheetIn.tsx'
import styles from './ImportProblems.module.css'

type ImportProblemsProps = {
  problems: readonly ImportProblem[]
  from: SheetInResult
  questions: readonly Question[]
}

/** The rows that were left out: where they stand in the person's own file, and what to do. */
export function ImportProblems({ problems, from, questions }: ImportProblemsProps) {
  const t = useTranslations('enrolment')
  const { language } = useLanguage()
  const volunteerOf = ({ line }: ImportProblem) => from.volunteers[line - 1]!
  const wordingOf = (key: string | null) =>
    questions.find((question) => question.key === key)?.wording[language] ?? key ?? ''
  const columns: Column<ImportProblem>[] = [
    {
      id: 'file',
      title: t('sheetIn.problems.file'),
      value: (problem) => from.sheets[volunteerOf(problem).source.sheet]?.fileName,
      width: 160,
    },
    {
      id: 'line',
      title: t('sheetIn.problems.line'),
      value: (problem) => volunteerOf(problem).source.line,
      align: 'end',
      width: 70,
    },
    {
      id: 'name',
      title: t('people.name'),
      value: (problem) => volunteerOf(problem).name,
      isRowHeader: true,
      width: 180,
    },
    {
      id: 'problem',
      title: t('sheetIn.problems.problem'),
      value: (problem) =>
        t(`importProblems.${problem.code}`, {
          email: volunteerOf(problem).email ?? '',
          question: wordingOf(problem.question),
        }),
      width: 420,
    },
  ]
  return (
    <section className={styles.section}>
      <h2>{t('import.done.problems', { count: problems.length })}</h2>
      <p className={styles.text}>{t('import.done.problemsText')}</p>
      <DataTable
        label={t('import.done.problems', { count: problems.length })}
        columns={columns}
        rows={problems}
        rowKey={({ line, question }) => `${line}/${question}`}
        csvName={t('sheetIn.problems.csvName')}
      />
    </section>
  )
}
