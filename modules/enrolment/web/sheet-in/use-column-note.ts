import { useTranslations } from 'use-intl'
import { peopleQuestions } from '../../../programmes/rules.ts'
import type { ColumnHere } from './column-groups.ts'

/** What to know of a column beside what it becomes: why it is left out, who will read it, or that we are unsure. */
export function useColumnNote({ guess, choice, guessed, target }: ColumnHere): {
  text: string
  asks: boolean
} {
  const t = useTranslations('enrolment')
  const isChosen = choice !== guessed
  if (target.to === 'left-out') return { text: t(`sheet.leftOut.${target.reason}`), asks: false }
  if (guess.special && isChosen && choice === 'special') return { text: t('sheetIn.notes.kept'), asks: false }
  const names = Object.values(peopleQuestions).find((key) => 'key' in target && target.key === key)
  if (names !== undefined) return { text: t(`sheetIn.notes.${names}`), asks: false }
  if (target.to === 'new-question' && target.special)
    return { text: t('sheetIn.notes.teamOnly'), asks: false }
  if (target.to === 'new-question' && target.optionsFrom === 'themes') {
    return { text: t('sheetIn.notes.themes'), asks: false }
  }
  if (guess.confidence === 'unsure' && !isChosen) return { text: t('sheetIn.notes.unsure'), asks: true }
  if (target.to === 'new-question') return { text: t('sheetIn.notes.newQuestion'), asks: false }
  return { text: '', asks: false }
}
