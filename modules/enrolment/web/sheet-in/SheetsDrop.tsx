import { useEffect, useState } from 'react'
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import look from '../../../../platform/web/design/FileDrop.module.css'
import { PasteCells } from './PasteCells.tsx'
import styles from './SheetsDrop.module.css'
import { WhatIsUnderstood } from './WhatIsUnderstood.tsx'

type Source = File | { name: string; text: string }
type SheetsDropProps = { isFirst: boolean; onSources: (sources: Source[]) => void }

/** One sheet or several at once: dropped, chosen, or pasted anywhere on the page where nothing is being typed. */
export function SheetsDrop({ isFirst, onSources }: SheetsDropProps) {
  const t = useTranslations('enrolment.sheetIn.drop')
  const [pasted, setPasted] = useState(1)
  const take = (text: string) => {
    if (text.trim() === '') return
    setPasted(pasted + 1)
    onSources([{ name: t('pastedName', { number: pasted }), text }])
  }
  usePaste((files, text) => (files.length > 0 ? onSources(files) : take(text)))
  const trigger = (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={['.csv', '.tsv', '.txt', '.xlsx', 'text/csv']}
      onSelect={(files) => files && onSources([...files])}
    >
      <Button {...(isFirst ? {} : { size: 'small' as const, icon: 'plus' as const })}>
        {t(isFirst ? 'choose' : 'add')}
      </Button>
    </FileTrigger>
  )
  return (
    <div className={styles.drop}>
      <DropZone
        className={isFirst ? look.zone! : styles.more!}
        onDrop={({ items }) => {
          void Promise.all(items.filter(isFileDropItem).map((item) => item.getFile())).then(onSources)
        }}
      >
        {isFirst && (
          <>
            <span className={look.picture}>
              <Icon name="upload" size={24} />
            </span>
            <Text slot="label" className={look.label!}>
              {t('label')}
            </Text>
            <span className={look.description}>{t('description')}</span>
          </>
        )}
        {trigger}
        {!isFirst && (
          <Text slot="label" className={look.hint!}>
            {t('addHint')}
          </Text>
        )}
      </DropZone>
      {isFirst && <PasteCells onText={take} />}
      {isFirst && <WhatIsUnderstood />}
    </div>
  )
}

function usePaste(take: (files: File[], text: string) => void) {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')
      if (isTyping || event.clipboardData === null) return
      const text = event.clipboardData.getData('text/plain')
      // A spreadsheet also puts a picture of its cells on the clipboard: its text comes first.
      take(text === '' ? [...event.clipboardData.files] : [], text)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  })
}
