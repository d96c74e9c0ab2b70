import { useTranslations } from 'use-intl'
import { toCsv } from '../../../../platform/csv.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { copyText } from '../../../../platform/web/design/copy-text.ts'
import { Menu } from '../../../../platform/web/design/Menu.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useSay } from '../use-say.ts'
import { downloadFile } from './download-file.ts'
import { useStudio } from './studio-context.ts'

/** What can be taken away: introductions for a chat room, tables, and the proof. */
export function ExportMenu({ iconOnly }: { iconOnly: boolean }) {
  const t = useTranslations('matching.studio.export')
  const say = useSay()
  const { language } = useLanguage()
  const { solver, edit } = useStudio()
  const { picture, ask } = solver
  const isEmpty = picture === null || picture.pairs.length === 0

  async function copyIntroductions() {
    const lines = await ask('introductions', {})
    const done = await copyText(lines.map(say).join('\n'))
    notify(done ? { message: t('copied') } : { message: t('notCopied'), tone: 'care' })
  }
  async function downloadTable(which: 'pairs' | 'reasons' | 'unmatched') {
    const { columns, rows } = await ask('table', { which })
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : say(cell))))
    // A French spreadsheet reads a comma as the decimal sign.
    const csv = toCsv(columns.map(say), cells, language === 'fr' ? ';' : ',')
    downloadFile(`${t(`fileNames.${which}`)}.csv`, 'text/csv', csv)
  }
  async function downloadProof() {
    const proof = await ask('proof', {})
    downloadFile(`${t('fileNames.proof')}.json`, 'application/json', `${JSON.stringify(proof, null, 1)}\n`)
  }
  const entry = (id: string, icon: 'copy' | 'download' | 'shield-check', action: () => Promise<void>) => ({
    id,
    icon,
    label: t(id),
    description: t(`about.${id}`),
    isDisabled: isEmpty,
    onAction: () => void action().catch(() => notify({ message: t('failed'), tone: 'care' })),
  })

  return (
    <Menu
      label={t('title')}
      entries={[
        entry('introductions', 'copy', copyIntroductions),
        { id: 'files', separator: true },
        entry('pairs', 'download', () => downloadTable('pairs')),
        entry('reasons', 'download', () => downloadTable('reasons')),
        ...(picture && picture.unpairedIds.length > 0
          ? [entry('unmatched', 'download', () => downloadTable('unmatched'))]
          : []),
        // The proof of published pairs is the one that the server kept.
        ...(edit ? [entry('proof', 'shield-check', downloadProof)] : []),
      ]}
    >
      <Button variant="quiet" size="small" icon="download" aria-label={t('title')}>
        {iconOnly ? null : t('title')}
      </Button>
    </Menu>
  )
}
