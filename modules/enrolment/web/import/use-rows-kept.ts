import { useFormatter, useTranslations } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question } from '../../../programmes/contract.ts'
import type { KeptByHand } from '../../contract.ts'
import type { Imported } from './use-import.ts'

export type RowKept = { key: string; file: string; line: number; who: string; kept: string }

/** A row a line of the sheets in which something was not taken, because it was saved by hand here. */
export function useRowsKept({ totals, from }: Imported, questions: readonly Question[]): RowKept[] {
  const t = useTranslations('enrolment')
  const format = useFormatter()
  const { language } = useLanguage()
  const wordsOf = (one: KeptByHand): string => {
    if (one.kind === 'name' || one.kind === 'address') return t(`import.done.kept.${one.kind}`)
    if (one.kind === 'profile') return t(`sheet.fields.${one.field}`)
    if (one.kind !== 'answer') return t(`import.done.kept.${one.kind}`, { role: one.role })
    return questions.find(({ key }) => key === one.question)?.wording[language] ?? one.question
  }
  const byLine = new Map<number, string[]>()
  for (const one of totals.kept) byLine.set(one.line, [...(byLine.get(one.line) ?? []), wordsOf(one)])
  return [...byLine]
    .toSorted(([one], [other]) => one - other)
    .map(([line, words]) => {
      const { source, name } = from.volunteers[line - 1]!
      return {
        key: String(line),
        file: from.sheets[source.sheet]?.fileName ?? '',
        line: source.line,
        who: name,
        kept: format.list(words),
      }
    })
}
