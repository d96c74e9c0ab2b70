import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { ProgressBar } from '../../../../platform/web/design/ProgressBar.tsx'
import { useSlow } from '../../../../platform/web/design/use-slow.ts'
import { showWhatMattered } from '../../contract.ts'
import styles from './Mattered.module.css'

/** While it is counted: leaving the page, or stopping, ends the work. */
export function Counting() {
  const t = useTranslations('insights.mattered')
  const queries = useQueryClient()
  const [stopped, setStopped] = useState(false)
  const isSlow = useSlow(true)
  const key = { queryKey: [showWhatMattered.name] }
  if (!isSlow && !stopped) return <Loading />
  return (
    <>
      <PageHeader title={t('titleEmpty')} />
      <div className={styles.counting} role="status">
        {stopped ? <p>{t('stopped')}</p> : <ProgressBar label={t('counting')} />}
        <Button
          onPress={() => {
            setStopped(!stopped)
            void (stopped ? queries.refetchQueries(key) : queries.cancelQueries(key))
          }}
        >
          {t(stopped ? 'again' : 'stop')}
        </Button>
      </div>
    </>
  )
}
