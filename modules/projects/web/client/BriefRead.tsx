import { useTranslations } from 'use-intl'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import type { ClientPage } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'

/** What was agreed, folded: once launched, its client reads the brief and no longer writes it. */
export function BriefRead({ brief }: { readonly brief: ClientPage['brief'] }) {
  const t = useTranslations('projects.brief')
  const days = useDays()
  const money = useMoney()
  const { startsOn, endsOn, currency, budgetCents, juniorsCents } = brief
  const said = (text: string) => <span className={styles.long}>{text || t('notSaid')}</span>
  const day = (on: string | null) => (on ? days.year(on) : t('notSaid'))
  const sum = (cents: number | null) => (cents === null ? t('notSaid') : money(cents, currency))
  return (
    <div className={styles.brief}>
      <Disclosure level={2} title={t('heading')}>
        <DescriptionList
          items={[
            ...(['context', 'audience', 'constraints'] as const).map((key) => ({
              term: t(key),
              value: said(brief[key]),
            })),
            { term: t('startsOn'), value: day(startsOn) },
            { term: t('endsOn'), value: day(endsOn) },
            { term: t('budget'), value: sum(budgetCents) },
            { term: t('juniors'), value: sum(juniorsCents) },
            ...(['leftOut', 'decides'] as const)
              .filter((key) => brief[key])
              .map((key) => ({ term: t(key), value: said(brief[key]) })),
          ]}
        />
      </Disclosure>
    </div>
  )
}
