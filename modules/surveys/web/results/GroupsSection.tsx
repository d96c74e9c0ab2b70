import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { SurveyGroup, SurveyResults } from '../../contract.ts'
import { GroupsTable } from './GroupsTable.tsx'
import styles from './SurveyResults.module.css'

type Order = 'size' | 'share' | 'name'

/** Programmes, or editions, side by side on one scale; below, which differences are not chance. */
export function GroupsSection({ results }: { results: SurveyResults }) {
  const t = useTranslations('surveys.results')
  const { language } = useLanguage()
  const { programmes, editions } = results
  const [by, setBy] = useState<'programme' | 'edition'>(programmes.length > 1 ? 'programme' : 'edition')
  const [order, setOrder] = useState<Order>('size')
  const groups = by === 'programme' ? programmes : editions
  if (editions.length === 0 || !results.headline) return null
  const nameOf = ({ name, under }: SurveyGroup) =>
    name === null
      ? t('outside')
      : under === null || by === 'programme'
        ? name[language]
        : `${under[language]}, ${name[language]}`
  const apart = groups.filter(
    (one) => one.apart?.verdict === 'above' || one.apart?.verdict === 'below',
  ).length
  const sorted = groups.toSorted((one, other) =>
    order === 'name'
      ? nameOf(one).localeCompare(nameOf(other), language)
      : order === 'share'
        ? (other.share.value ?? -1) - (one.share.value ?? -1)
        : other.asked - one.asked,
  )
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>
          {groups.length < 2
            ? t('oneGroup')
            : t(by === 'programme' ? 'programmes' : 'editions', { count: groups.length, apart })}
        </h2>
        <div className={styles.choices} data-print="never">
          {programmes.length > 1 && (
            <Select
              label={t('by')}
              value={by}
              options={[
                { value: 'programme', label: t('byProgramme') },
                { value: 'edition', label: t('byEdition') },
              ]}
              onChange={setBy}
            />
          )}
          {groups.length > 1 && (
            <Select
              label={t('sort')}
              value={order}
              options={(['size', 'share', 'name'] as const).map((value) => ({
                value,
                label: t(`sorts.${value}`),
              }))}
              onChange={setOrder}
            />
          )}
        </div>
      </div>
      <GroupsTable
        groups={sorted}
        nameOf={nameOf}
        title={t(by === 'programme' ? 'columns.programme' : 'columns.edition')}
      />
      <WhatIsApart groups={groups} nameOf={nameOf} />
    </section>
  )
}

type ApartProps = { groups: readonly SurveyGroup[]; nameOf: (group: SurveyGroup) => string }

function WhatIsApart({ groups, nameOf }: ApartProps) {
  const t = useTranslations('surveys.results')
  const format = useFormatter()
  const compared = groups.filter(({ apart }) => apart !== null)
  if (compared.length === 0) return null
  const named = (verdict: 'above' | 'below' | 'too-few-answered') =>
    format.list(compared.filter((one) => one.apart!.verdict === verdict).map(nameOf))
  const [above, below, few] = [named('above'), named('below'), named('too-few-answered')]
  return (
    <div className={styles.apart}>
      <p>
        {above === '' && below === ''
          ? t('apartNone', { count: compared.length })
          : t('apart', {
              above: above || 'none',
              below: below || 'none',
              both: above !== '' && below !== '' ? 'yes' : 'no',
              count: compared.length,
            })}
      </p>
      {few !== '' && <p>{t('tooFew', { names: few })}</p>}
    </div>
  )
}
