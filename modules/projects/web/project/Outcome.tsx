import { useTranslations } from 'use-intl'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import type { Project } from '../../contract.ts'
import { outcomeOf, settledAs } from '../../rules.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'

type Pay = NonNullable<Project['pay']>

/** What a closed project came to. */
export function Outcome({ project }: { readonly project: Project }) {
  const t = useTranslations('projects.outcome')
  const score = useTranslations('projects.client.score')
  const days = useDays()
  const money = useMoney()
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const came = outcomeOf(project, (instant) => dayIn(timeZone, instant))
  const payOf = ({ leads, budgetCents, currency }: Project, { agreed, paid }: Pay) =>
    t(leads && budgetCents !== null ? 'payOfBudget' : 'payAgreed', {
      none: agreed === 0 && paid === 0 ? 'yes' : 'no',
      agreed: money(agreed, currency),
      budget: money(budgetCents ?? 0, currency),
      paid: money(paid, currency),
      settled: settledAs(agreed, paid),
      open: money(Math.abs(agreed - paid), currency),
    })
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <DescriptionList
        items={[
          { term: t('deliverables'), value: t('accepted', { accepted: came.accepted, of: came.agreed }) },
          ...(came.milestones > 0
            ? [
                {
                  term: t('milestones'),
                  value: t('reached', { reached: came.reached, of: came.milestones, inTime: came.inTime }),
                },
              ]
            : []),
          {
            term: t('handOver'),
            value:
              came.deliveredOn === null
                ? t('stopped', { on: days.of(project.closedAt!) })
                : project.endsOn === null
                  ? t('delivered', { on: days.whole(came.deliveredOn) })
                  : t(came.isLate ? 'deliveredLate' : 'deliveredInTime', {
                      on: days.whole(came.deliveredOn),
                      due: days.whole(project.endsOn),
                    }),
          },
          ...(project.pay && (project.leads || project.pay.agreed !== 0 || project.pay.paid !== 0)
            ? [{ term: t(project.leads ? 'pay' : 'ownPay'), value: payOf(project, project.pay) }]
            : []),
          { term: t('client'), value: came.score === null ? t('noWord') : score(`${came.score}`) },
        ]}
      />
    </section>
  )
}
