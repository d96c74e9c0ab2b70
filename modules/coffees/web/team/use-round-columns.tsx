import { useTranslations } from 'use-intl'
import type { Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { CoffeeRound } from '../../contract.ts'
import { useDay } from '../use-day.ts'

const ofDraw: ReadonlySet<string> = new Set(['groups', 'met', 'notMet', 'silent'])

/** A round in counts. */
export function useRoundColumns(timeZone: string): Column<CoffeeRound>[] {
  const t = useTranslations('coffees.team.columns')
  const day = useDay()
  const count = (
    id: 'asked' | 'in' | 'out' | 'groups' | 'met' | 'notMet' | 'silent',
  ): Column<CoffeeRound> => ({
    id,
    title: t(id),
    // Nothing is known of it before.
    value: (round) => (round.drawnAt === null && ofDraw.has(id) ? null : round[id]),
    width: 110,
  })
  return [
    { id: 'nth', title: t('nth'), value: ({ nth }) => nth, width: 80, isRowHeader: true },
    {
      id: 'draw',
      title: t('draw'),
      value: ({ drawsAt }) => drawsAt,
      render: ({ drawsAt, drawnAt }) =>
        t(drawnAt === null ? 'willDraw' : 'drawn', { day: day(drawnAt ?? drawsAt, timeZone) }),
      width: 230,
    },
    count('asked'),
    count('in'),
    count('out'),
    count('groups'),
    count('met'),
    count('notMet'),
    count('silent'),
  ]
}
