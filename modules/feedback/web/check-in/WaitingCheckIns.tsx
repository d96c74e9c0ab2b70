import { useTranslations } from 'use-intl'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import type { OutputOf } from '../../../../platform/contract.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { groupByMoment } from '../../check-ins/group-by-moment.ts'
import { listOwnCheckIns } from '../../contract.ts'
import styles from './CheckIn.module.css'
import { usePartners } from './use-partners.ts'

/** What is asked of me and waits, a moment a line; nothing where nothing does. */
export function WaitingCheckIns() {
  const t = useTranslations('feedback.checkIn')
  const { data } = useEndpoint(listOwnCheckIns, {})
  if (!data || data.checkIns.length === 0) return null
  return (
    <section>
      <h2>{t('waits', { count: data.checkIns.length })}</h2>
      <ul className={styles.moments}>
        {groupByMoment(data.checkIns).map((line) =>
          'one' in line ? (
            <Asked key={line.one.id} checkIn={line.one} isPrimary />
          ) : (
            <li key={line.moment}>
              <Disclosure
                title={t('several', {
                  moment: t(`title.${line.several[0]!.moment}`),
                  count: line.several.length,
                })}
              >
                <ul className={styles.moments}>
                  {line.several.map((checkIn) => (
                    <Asked key={checkIn.id} checkIn={checkIn} isPrimary={false} />
                  ))}
                </ul>
              </Disclosure>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

type CheckIn = OutputOf<typeof listOwnCheckIns>['checkIns'][number]

function Asked({ checkIn, isPrimary }: { readonly checkIn: CheckIn; readonly isPrimary: boolean }) {
  const t = useTranslations('feedback.checkIn')
  const organisation = useOrganisation()
  const partnersOf = usePartners()
  return (
    <li className={styles.waiting}>
      <p>{t('withWhom', { partners: partnersOf(checkIn) })}</p>
      <LinkButton
        href={`/${organisation}/check-ins/${checkIn.id}`}
        variant={isPrimary ? 'primary' : 'secondary'}
      >
        {t('answer')}
      </LinkButton>
    </li>
  )
}
