import { useTranslations } from 'use-intl'
import type { Option } from '../../../../platform/web/design/ListOption.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Profile } from '../../../people/contract.ts'
import { peopleQuestions } from '../../../programmes/rules.ts'
import { emptyProfile } from '../../../people/rules.ts'
import type { GuessedColumn, Questionnaire } from '../../sheet/index.ts'
import { choiceOf, kinds, people, type Choice } from './choices.ts'

const profileFields = Object.keys(emptyProfile) as (keyof Profile)[]

/** What a column may become, in words; what touches identity can only be left out or kept for the team. */
export function useChoiceOptions({ questions }: Questionnaire): (guess: GuessedColumn) => Option<Choice>[] {
  const t = useTranslations('enrolment')
  const { language } = useLanguage()
  const option = (value: Choice, label: string): Option<Choice> => ({ value, label })
  const person = people.map((to) => option(`person ${to}`, t(`sheet.people.${to}`)))
  const profile = profileFields.map((field) => option(`profile ${field}`, t(`sheet.fields.${field}`)))
  const asked = questions.map(({ key, wording }) =>
    option(`question ${key}`, t('sheetIn.choices.question', { wording: wording[language] })),
  )
  const themes = [option('needs', t('sheetIn.choices.needs')), option('offers', t('sheetIn.choices.offers'))]
  const named = Object.values(peopleQuestions).flatMap((key) =>
    questions.some((question) => question.key === key) ? [] : [option(key, t(`sheetIn.choices.${key}`))],
  )
  const created = kinds.map((kind) =>
    option(`new ${kind}`, t('sheetIn.choices.new', { kind: t(`sheetIn.kinds.${kind}`) })),
  )
  // A list of both roles: one column is what mentees ask for and what mentors offer.
  const twofold = (target: GuessedColumn['target']): string | null => {
    if (!('instead' in target) || target.instead === undefined) return null
    const { key, instead } = target
    const [mentor, mentee] = instead.role === 'mentor' ? [instead.key, key] : [key, instead.key]
    return mentor.startsWith('offers') && mentee.startsWith('needs') ? t('sheetIn.choices.themes') : null
  }
  const isSpecial = new Set(questions.filter(({ special }) => special).map(({ key }) => `question ${key}`))
  return (guess) => {
    const { special, target } = guess
    // In doubt, the team knows better what its column asks; where there is none, nothing makes it a criterion.
    const isCertain = special && !(target.to === 'left-out' && target.reason === 'perhaps-special')
    const own = isCertain ? asked.filter(({ value }) => isSpecial.has(value)) : asked
    const both = twofold(target)
    const told = (all: Option<Choice>[]) =>
      both === null ? all : all.map((one) => (one.value === choiceOf(guess) ? { ...one, label: both } : one))
    return told([
      option('out', t('sheetIn.choices.out')),
      ...(special ? [option('special', t('sheetIn.choices.special'))] : []),
      ...own,
      ...(isCertain || questions.some(({ optionsFrom }) => optionsFrom === 'themes') ? [] : themes),
      ...(special ? [] : named),
      ...person,
      ...(isCertain ? [] : [...profile, ...created]),
    ])
  }
}
