import { useTranslations } from 'use-intl'
import type { Column } from '../../../platform/web/design/data-table/column.ts'
import type { ContactedPair } from '../contract.ts'
import { useMomentWords } from './use-moment-words.ts'

const named = ['first-month-1', 'first-month-2', 'after-first-meeting'] as const

/** One line a pair, for the sheet and for paper: when each moment was answered, by whom and how; never what was said. */
export function useContactColumns(): Column<ContactedPair>[] {
  const t = useTranslations('contacts.columns')
  const h = useTranslations('contacts.how')
  const words = useMomentWords()
  const cell = ({ due, done }: ContactedPair, is: (moment: string) => boolean) => [
    ...done
      .filter(({ moment }) => moment !== null && is(moment))
      .toSorted((one, other) => one.on.localeCompare(other.on))
      .map(({ on, by, how }) => t('done', { day: words.day(on), by, how: h(how) })),
    ...due.filter(({ moment }) => is(moment)).map(({ dueOn }) => t('due', { day: words.day(dueOn) })),
  ]
  const column = (id: string, title: string, is: (moment: string) => boolean): Column<ContactedPair> => ({
    id,
    title,
    value: (pair) => cell(pair, is).join(' ; '),
  })
  return [
    { id: 'pair', title: t('pair'), value: (pair) => words.names(pair) },
    ...named.map((moment) => column(moment, words.moment(moment), (one) => one === moment)),
    column('monthly', t('monthly'), (one) => one.startsWith('month-')),
    column('closing', words.moment('closing'), (one) => one === 'closing'),
    {
      id: 'others',
      title: t('others'),
      value: ({ done }) =>
        done
          .filter(({ moment }) => moment === null)
          .map(({ on, by, how }) => t('done', { day: words.day(on), by, how: h(how) }))
          .join(' ; '),
    },
    { id: 'next', title: t('next'), value: ({ next }) => (next ? words.day(next.dueOn) : '') },
  ]
}
