import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { AccountMenu } from '../../../../platform/web/layout/AccountMenu.tsx'
import { TopBar } from '../../../../platform/web/layout/TopBar.tsx'
import { useMedia } from '../../../../platform/web/use-media.ts'
import { usePageTitle } from '../../../../platform/web/use-page-title.ts'
import { SheetIn, type SheetInResult } from '../../../enrolment/web/index.ts'
import { Studio } from '../studio/Studio.tsx'
import { AssumptionsNotice } from '../studio/AssumptionsNotice.tsx'
import { forgetWork, keepPolicy, keepWork, readKeptWork, type TriedWork } from './kept-work.ts'
import { prefetchForOffline } from './prefetch-for-offline.ts'
import { toTriedWork } from './to-tried-work.ts'
import styles from './TryPage.module.css'

/** The whole studio on one's own spreadsheet: no account, and nothing leaves the computer. */
export function TryPage() {
  const t = useTranslations('matching.try')
  const [work, setWork] = useState<TriedWork | null>(readKeptWork)
  const [isKept, setKept] = useState(true)
  const [isReady, setReady] = useState(false)
  const [hidden, setHidden] = useState(false)
  const [isBeginning, setBeginning] = useState(false)
  const narrow = useMedia('(max-width: 719px)')
  const [fault, setFault] = useState<Error | null>(null)
  usePageTitle(t('title'))
  useEffect(() => {
    void prefetchForOffline().then(setReady)
  }, [])

  function begin(result: SheetInResult) {
    setBeginning(true)
    toTriedWork(result, serverNow())
      .then((next) => {
        setKept(keepWork(next))
        setHidden(false)
        setWork(next)
      }, setFault)
      .finally(() => setBeginning(false))
  }
  function beginAgain() {
    forgetWork()
    setWork(null)
  }
  if (fault !== null) throw fault
  const badge = <Badge tone="done">{t('private')}</Badge>
  if (!work) {
    return (
      <>
        <TopBar home="/" crumbs={[{ label: t('title') }]} badge={badge} actions={<AccountMenu compact />} />
        <div className={styles.page}>
          <header className={styles.header}>
            <h1>{t('heading')}</h1>
            <p className={styles.lead}>{t('lead')}</p>
            <p className={styles.private}>
              {t('privateText')} {isReady && <strong>{t('ready')}</strong>}
            </p>
          </header>
          <SheetIn questionnaire={null} invites={false} busy={isBeginning} onReady={begin} />
        </div>
      </>
    )
  }
  return (
    <Studio
      // Another spreadsheet is another studio.
      key={work.id}
      home="/"
      crumbs={[{ label: t('title') }]}
      badge={badge}
      cohort={work.cohort}
      policy={work.policy}
      weekOf={work.weekOf}
      onPolicyChange={(policy) => setKept(keepPolicy(work, policy))}
      kept={
        narrow ? undefined : (
          <Button variant="link" size="small" onPress={beginAgain}>
            {t('again')}
          </Button>
        )
      }
      end={
        <>
          {/* On a phone the bar has no room for words beside its actions. */}
          {narrow && (
            <Button variant="quiet" size="small" icon="upload" aria-label={t('again')} onPress={beginAgain} />
          )}
          <AccountMenu compact />
        </>
      }
      notice={
        <>
          {!isKept && <Banner tone="waiting">{t('notKept')}</Banner>}
          {!hidden && (
            <AssumptionsNotice
              cohort={work.cohort}
              assumptions={work.assumptions}
              title={t('assumptions')}
              onHide={() => setHidden(true)}
            />
          )}
        </>
      }
    />
  )
}
