import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { OutputOfNetwork } from '../../contract.ts'
import styles from './Network.module.css'
import { NudgeDialog } from './NudgeDialog.tsx'

type UpToDateProps = { readonly editionId: string; readonly network: OutputOfNetwork }

/** What is out of date, who has not read the charter, who has never been in a pair: how many, and what to do. */
export function UpToDate({ editionId, network }: UpToDateProps) {
  const t = useTranslations('insights.network.upToDate')
  const organisation = useOrganisation()
  const day = useLongDay()
  const [open, setOpen] = useState<'still-true' | 'charter' | 'never'>()
  const { stale, withoutCharter, neverInAPair } = network
  const lines = [
    { id: 'still-true' as const, of: stale },
    { id: 'charter' as const, of: withoutCharter },
    { id: 'never' as const, of: neverInAPair },
  ]
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      {lines.every(({ of }) => of.count === 0) && <p>{t('allGood')}</p>}
      <ul className={styles.rows}>
        {lines
          .filter(({ of }) => of.count > 0)
          .map(({ id, of: { count, people } }) => (
            <li key={id} className={styles.line}>
              <strong className={styles.big}>{count}</strong>
              <span>{t(`${id}.what`, { count })}</span>
              {id === 'never' || people.some(({ writtenTo }) => !writtenTo) ? (
                <Button variant="link" onPress={() => setOpen(id)}>
                  {t(`${id}.act`, { count })}
                </Button>
              ) : (
                <span className={styles.fine}>{t('written')}</span>
              )}
            </li>
          ))}
      </ul>
      {(open === 'still-true' || open === 'charter') && (
        <NudgeDialog
          editionId={editionId}
          kind={open}
          people={open === 'charter' ? withoutCharter.people : stale.people}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'never' && (
        <Dialog
          isOpen
          onClose={() => setOpen(undefined)}
          title={t('never.title', { count: neverInAPair.count })}
        >
          <ul className={styles.plain}>
            {neverInAPair.people.map(({ enrolmentId, name, since }) => (
              <li key={enrolmentId}>
                <TextLink href={`/${organisation}/enrolments/${enrolmentId}`}>{name}</TextLink>{' '}
                <span className={styles.fine}>{t('never.since', { day: day(since) })}</span>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </section>
  )
}
