import { useTranslations } from 'use-intl'
import type { SurveyGroup } from '../../contract.ts'
import { useRate } from '../use-rate.ts'
import { Marks } from './Marks.tsx'
import { scaleOf, ShareStrip } from './ShareStrip.tsx'
import styles from './SurveyResults.module.css'
import { useShareWords } from './use-share-words.ts'

type GroupsTableProps = {
  groups: readonly SurveyGroup[]
  nameOf: (group: SurveyGroup) => string
  title: string
}

/** One line a group, all on one scale: the strip, the share with its interval, its counts, and who answered. */
export function GroupsTable({ groups, nameOf, title }: GroupsTableProps) {
  const t = useTranslations('surveys.results')
  const rate = useRate()
  const { percent, interval, counts, number } = useShareWords()
  const scale = scaleOf(groups.map(({ share }) => share))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className={styles.stripCell}>
            <Marks scale={scale} />
          </th>
          <th scope="col">{t('columns.shareOther')}</th>
          <th scope="col">{t('columns.count')}</th>
          <th scope="col">{t('columns.rate')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const { id, share, asked, answered, apart } = group
          return (
            <tr key={id ?? 'outside'}>
              <th scope="row">
                {nameOf(group)}
                {apart && apart.verdict !== 'not-told' && (
                  <span className={styles.verdict}>{t(apart.verdict)}</span>
                )}
              </th>
              <td className={styles.stripCell}>
                <ShareStrip
                  share={share}
                  scale={scale}
                  label={share.value === null ? '' : `${percent(share.value)} ${interval(share)}`}
                />
              </td>
              <td>
                {share.value !== null && (
                  <>
                    <strong>{percent(share.value)}</strong>{' '}
                    <span className={styles.help}>{interval(share)}</span>
                  </>
                )}
              </td>
              <td className={styles.counts}>{counts(share)}</td>
              <td className={styles.counts}>
                {t('of', { cases: number(answered), of: number(asked) })}{' '}
                <strong>{rate(answered, asked)}</strong>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
