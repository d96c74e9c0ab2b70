import { useEffect } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'
import { GateBanner } from '../overview/GateBanner.tsx'
import styles from './ImportDone.module.css'
import { ImportKept } from './ImportKept.tsx'
import { ImportProblems } from './ImportProblems.tsx'
import type { Imported } from './use-import.ts'
import { useRowsKept } from './use-rows-kept.ts'
import { useRowsLeftOut } from './use-rows-left-out.ts'

type ImportDoneProps = { edition: WholeEdition; imported: Imported; onAgain: () => void }

/** What the import did, what is left to correct, and the next step. */
export function ImportDone({ edition, imported, onAgain }: ImportDoneProps) {
  const t = useTranslations('enrolment.import.done')
  const format = useFormatter()
  const organisation = useOrganisation()
  const { people, added, changed, unchanged } = imported.totals
  const leftOut = useRowsLeftOut(imported, edition.questions)
  const kept = useRowsKept(imported, edition.questions)
  const here = `/${organisation}/editions/${edition.id}`
  // Two enrolments each, so that the figures add up to more than the people.
  const both = added + changed + unchanged - people
  const nothingNew = added === 0 && changed === 0
  useEffect(() => {
    // The button that led here is gone: a screen reader and a keyboard start again at the answer.
    document.getElementById('content')?.focus()
    scrollTo(0, 0)
  }, [])
  const whatHappened = () => {
    if (!nothingNew || people === 0) return t('text')
    return kept.length > 0 ? t('kept.nothingNewText') : t('nothingNewText', { count: people })
  }
  return (
    <>
      <PageHeader title={nothingNew && people > 0 ? t('nothingNew') : t('title', { count: people })}>
        <p>{whatHappened()}</p>
      </PageHeader>
      <ul className={styles.counts}>
        {Object.entries({ added, changed, unchanged }).map(([kind, count]) => (
          <li key={kind} className={styles.count}>
            <span className={styles.figure}>{format.number(count)}</span>
            <span>{t(kind, { count })}</span>
          </li>
        ))}
      </ul>
      {both > 0 && <p className={styles.both}>{t('both', { count: both })}</p>}
      <GateBanner editionId={edition.id} />
      {leftOut.length > 0 && <ImportProblems rows={leftOut} />}
      {kept.length > 0 && <ImportKept rows={kept} />}
      <div className={styles.next}>
        <LinkButton href={`${here}/matching`} variant="primary">
          {t('toStudio')}
        </LinkButton>
        <LinkButton href={`${here}/people`}>{t('toPeople')}</LinkButton>
        <Button variant="link" onPress={onAgain}>
          {t('again')}
        </Button>
      </div>
    </>
  )
}
