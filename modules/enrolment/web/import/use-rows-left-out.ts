import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question } from '../../../programmes/contract.ts'
import { useProblemText } from '../sheet-in/use-problem-text.ts'
import type { Imported } from './use-import.ts'

export type RowLeftOut = { key: string; file: string; line: number; who: string; whatToDo: string }

/** Every row that did not come in, whether its sheet could not be read or the server said no, by its own file and line. */
export function useRowsLeftOut({ totals, from }: Imported, questions: readonly Question[]): RowLeftOut[] {
  const t = useTranslations('enrolment.importProblems')
  const { language } = useLanguage()
  const problemText = useProblemText()
  const fileOf = (sheet: number) => from.sheets[sheet]?.fileName ?? ''
  const wordingOf = (key: string | null) =>
    questions.find((question) => question.key === key)?.wording[language] ?? key ?? ''

  const unread = from.problems
    .filter(({ effect }) => effect === 'row-left-out')
    .map((problem) => ({
      key: `unread/${problem.sheet}/${problem.line}/${problem.code}`,
      file: fileOf(problem.sheet),
      line: problem.line,
      who: problem.value,
      whatToDo: problemText(problem),
    }))
  const refused = totals.problems.map(({ line, code, question }) => {
    const { source, name, email, profile } = from.volunteers[line - 1]!
    return {
      key: `refused/${line}`,
      file: fileOf(source.sheet),
      line: source.line,
      who: name,
      whatToDo: t(code, {
        email: email ?? '',
        question: wordingOf(question),
        timeZone: profile.timeZone ?? '',
      }),
    }
  })
  return [...unread, ...refused]
}
