import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../contract.ts'
import { partLabels, type FigureLine, type PartLabel } from '../../figures/index.ts'
import { usePercent } from './use-percent.ts'

const units = {
  'above-8': 'answers',
  '8-or-more': 'answers',
  'both-ways-mentors': 'answers',
  'both-ways-mentees': 'answers',
  'check-ins-answered': 'questions',
  'dates-kept': 'questions',
  'goals-reached': 'questions',
  'proposals-accepted': 'proposals',
  'requests-answered': 'questions',
  'requests-accepted': 'questions',
  'searches-matched': 'questions',
  'hours-useful': 'answers',
  'hours-told': 'questions',
  'workshop-places-taken': 'places',
  'workshop-presence': 'questions',
  'workshop-refused': 'questions',
  'workshop-satisfied': 'answers',
  'workshop-learnt': 'answers',
  'immersion-places-given': 'places',
  'immersion-chosen': 'questions',
  'immersion-held': 'questions',
  'immersion-told': 'questions',
  'course-in-time': 'questions',
  'course-handed': 'questions',
  'course-blocked': 'questions',
  'course-validated': 'questions',
  'briefs-with-deliverables': 'questions',
  'projects-delivered': 'questions',
  'projects-in-time': 'questions',
  'milestones-first-try': 'questions',
  'milestones-in-time': 'questions',
  'client-as-hoped': 'answers',
} as const

/** How figures and their cells are called, wherever they stand. */
export function useFigureWords() {
  const t = useTranslations('insights.results')
  const percent = usePercent()
  /** What is counted agrees with its number; in a table it is a heading. */
  const figure = (name: ResultFigure['name'], count = 2) => t(`figures.${name}`, { count })
  const isPart = (label: string): label is PartLabel => (partLabels as readonly string[]).includes(label)
  const nameOfCell = (label: string) => (isPart(label) ? t(`parts.${label}`) : label)
  return {
    nameOfCell,
    nameOf: ({ name, label }: FigureLine) =>
      label === null ? figure(name) : t('table.cell', { figure: figure(name), label: nameOfCell(label) }),
    sentenceOf: ({ name, kind, value, numerator, denominator }: ResultFigure) => {
      const unit = name in units ? units[name as keyof typeof units] : 'pairs'
      const sentence = figure(name, kind === 'count' ? (value ?? 0) : undefined)
      if (numerator === null || denominator === null) return sentence
      return `${sentence}, ${t(`units.${unit}`, { numerator, denominator })}`
    },
    silenceOf: ({ silent, worst, best }: ResultFigure) =>
      silent === null
        ? null
        : t('silent', {
            silent,
            known: String(worst !== null),
            worst: worst === null ? '' : percent(worst),
            best: best === null ? '' : percent(best),
          }),
  }
}
