import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import type { Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'
import { MissingDeliverables } from './MissingDeliverables.tsx'

type BriefSectionProps = { readonly project: Project; readonly onEdit?: () => void }

/** What the client wants, with what is missing where it is missing. */
export function BriefSection({ project, onEdit }: BriefSectionProps) {
  const t = useTranslations('projects')
  const days = useDays()
  const money = useMoney()
  const { missing, briefAt, briefBy, currency, budgetCents, juniorsCents, startsOn, endsOn } = project
  const lacks = (key: (typeof missing)[number]) => missing.includes(key)
  const said = (text: string, key?: (typeof missing)[number]) =>
    key && lacks(key) ? (
      <span className={styles.careful}>{t('brief.notSaid')}</span>
    ) : (
      <span className={styles.long}>{text}</span>
    )
  const sums = [
    budgetCents !== null && t('brief.ofBudget', { sum: money(budgetCents, currency) }),
    juniorsCents !== null && t('brief.ofJuniors', { sum: money(juniorsCents, currency) }),
  ].filter((one) => one !== false)
  return (
    <section className={`${styles.section} ${styles.brief}`}>
      <div className={styles.heading}>
        <h2>{t('brief.heading')}</h2>
        <span className={styles.actions}>
          {briefAt && (
            <span className={styles.help}>{t('brief.by', { name: briefBy, on: days.of(briefAt) })}</span>
          )}
          {onEdit && (
            <Button size="small" variant="link" onPress={onEdit}>
              {t('brief.edit')}
            </Button>
          )}
        </span>
      </div>
      <DescriptionList
        items={[
          { term: t('brief.context'), value: said(project.context, 'context') },
          { term: t('brief.audience'), value: said(project.audience, 'audience') },
          { term: t('brief.constraints'), value: said(project.constraints, 'constraints') },
        ]}
      />
      {project.deliverables.length === 0 && (
        <MissingDeliverables project={project} mayAsk={onEdit !== undefined} />
      )}
      <DescriptionList
        items={[
          {
            term: t('brief.dates'),
            value: said(
              startsOn && endsOn
                ? t('brief.fromTo', { from: days.short(startsOn), to: days.short(endsOn) })
                : '',
              'dates',
            ),
          },
          {
            term: t('brief.money'),
            value:
              lacks('pay') || (lacks('budget') && project.as !== 'junior') ? (
                <>
                  {sums.join(' ')} <span className={styles.careful}>{t('brief.notAllSaid')}</span>
                </>
              ) : (
                sums.join(' ')
              ),
          },
          ...(project.leftOut ? [{ term: t('brief.leftOut'), value: said(project.leftOut) }] : []),
          ...(project.decides ? [{ term: t('brief.decides'), value: said(project.decides) }] : []),
        ]}
      />
    </section>
  )
}
