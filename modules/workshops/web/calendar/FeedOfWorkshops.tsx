import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { CopyButton } from '../../../../platform/web/design/CopyButton.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { openWorkshopFeed } from '../../contract.ts'
import styles from './Calendar.module.css'

type FeedOfWorkshopsProps = { readonly editionId: string; readonly site: string | null }

/** An address for one's own calendar, of the site that is chosen; it is known this one time. */
export function FeedOfWorkshops({ editionId, site }: FeedOfWorkshopsProps) {
  const t = useTranslations('workshops.calendar')
  const [opened, setOpened] = useState<string>()
  const open = useAction(openWorkshopFeed, {
    onSuccess: ({ url }) => setOpened(url),
    onError: () => notify({ message: t('failed'), tone: 'care' }),
  })
  if (opened === undefined)
    return (
      <span>
        <Button variant="link" pending={open.pending} onPress={() => open.run({ editionId })}>
          {t('feed')}
        </Button>
      </span>
    )
  const url = site ? `${opened}?site=${encodeURIComponent(site)}` : opened
  return (
    <div className={styles.feed}>
      <TextField label={t('address')} value={url} isReadOnly description={t('feedHelp')} />
      <CopyButton text={url}>{t('copy')}</CopyButton>
    </div>
  )
}
