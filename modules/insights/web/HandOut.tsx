import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { copyText } from '../../../platform/web/design/copy-text.ts'
import { downloadCsv } from '../../../platform/web/design/data-table/download-csv.ts'
import { notify } from '../../../platform/web/design/notify.ts'
import { useLanguage } from '../../../platform/web/messages.tsx'
import type { FollowedPair, FollowUpCounts } from '../contract.ts'
import styles from './FollowUp.module.css'
import { useFollowUpColumns } from './use-follow-up-columns.ts'
import { useWordOfMonday } from './use-word-of-monday.ts'

type HandOutProps = { counts: FollowUpCounts; pairs: readonly FollowedPair[] }

/** The list as it stands on the page, and the word of Monday: five lines without a name, to paste wherever a team talks. */
export function HandOut({ counts, pairs }: HandOutProps) {
  const t = useTranslations('insights.handOut')
  const { language } = useLanguage()
  const columns = useFollowUpColumns()
  const monday = useWordOfMonday(counts, pairs)
  const copy = async () => {
    const isCopied = await copyText(monday)
    notify(isCopied ? { message: t('copied') } : { message: t('notCopied'), tone: 'care' })
  }
  return (
    <div className={styles.handOut}>
      <Button icon="copy" onPress={() => void copy()}>
        {t('monday')}
      </Button>
      <Button icon="download" onPress={() => downloadCsv(t('csvName'), columns, pairs, language)}>
        {t('csv')}
      </Button>
    </div>
  )
}
