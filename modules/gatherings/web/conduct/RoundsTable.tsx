import { useTranslations } from 'use-intl'
import type { Conduct } from '../../contract.ts'
import styles from '../Gatherings.module.css'

/** The evening at a glance: a line a table, a column a round; a dash where somebody waits. */
export function RoundsTable({ rounds }: { readonly rounds: Conduct['rounds'] }) {
  const t = useTranslations('gatherings.rounds')
  const tables = new Map<number, string>()
  for (const { encounters } of rounds) for (const { table, mentor } of encounters) tables.set(table, mentor)
  const menteeAt = (round: Conduct['rounds'][number], table: number) =>
    round.encounters.find((one) => one.table === table)?.mentee
  return (
    // A wide table scrolls inside its frame, by keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={t('table')} tabIndex={0}>
      <table className={styles.rounds}>
        <thead>
          <tr>
            <th scope="col">{t('table')}</th>
            {rounds.map(({ round }) => (
              <th key={round} scope="col">
                {t('round', { round })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...tables]
            .toSorted(([one], [other]) => one - other)
            .map(([table, mentor]) => (
              <tr key={table}>
                <th scope="row">{t('line', { table, mentor })}</th>
                {rounds.map((round) => (
                  <td key={round.round}>{menteeAt(round, table) ?? '–'}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
