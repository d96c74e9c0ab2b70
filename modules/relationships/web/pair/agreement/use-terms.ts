import { useTranslations } from 'use-intl'
import type { OwnRelationship, PairAgreement } from '../../../contract.ts'
import { useAgreementLines } from '../../use-agreement.ts'

export type Term = { readonly term: string; readonly value: string }

/** All that two agreed on, line by line: the figures first, then what they wrote themselves. */
export function useTerms(): (
  terms: PairAgreement,
  until?: Pick<OwnRelationship, 'latestOn' | 'cut'>,
) => Term[] {
  const t = useTranslations('relationships.agreement')
  const inFigures = useAgreementLines()
  return (terms, until) => [
    ...inFigures(terms, until),
    ...(['place', 'answering', 'confidentiality'] as const).flatMap((key) =>
      terms[key] === '' ? [] : [{ term: t(`own.${key}`), value: terms[key] }],
    ),
  ]
}

/** What a change changes: as it is, and as it would be. */
export function changesBetween(before: readonly Term[], after: readonly Term[]) {
  const terms = [...new Set([...before, ...after].map(({ term }) => term))]
  const valueIn = (lines: readonly Term[], term: string) =>
    lines.find((line) => line.term === term)?.value ?? null
  return terms
    .map((term) => ({ term, before: valueIn(before, term), after: valueIn(after, term) }))
    .filter((change) => change.before !== change.after)
}
