import { type ReactNode } from 'react'
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Button } from './Button.tsx'
import styles from './FileDrop.module.css'
import { Icon } from './Icon.tsx'

export type FileDropProps = {
  label: ReactNode
  /** What is accepted and how large, in words. */
  description?: ReactNode
  /** Endings or media types: ['.csv', '.xlsx']. */
  accept?: readonly string[]
  onFile: (file: File) => void
  /** Text pasted here, cells of a spreadsheet for instance; without it only files can be pasted. */
  onPasteText?: (text: string) => void
  isDisabled?: boolean
}

/** A file by drag, by click, by keyboard or pasted. Checking its content is the caller's duty. */
export function FileDrop({
  label,
  description,
  accept,
  onFile,
  onPasteText,
  isDisabled = false,
}: FileDropProps) {
  const t = useTranslations('platform.file')
  return (
    <div
      onPaste={(event) => {
        const file = event.clipboardData.files[0]
        if (isDisabled) return
        if (file) onFile(file)
        else onPasteText?.(event.clipboardData.getData('text/plain'))
      }}
    >
      <DropZone
        isDisabled={isDisabled}
        className={styles.zone!}
        onDrop={(event) => {
          const item = event.items.find(isFileDropItem)
          if (item) void item.getFile().then(onFile)
        }}
      >
        <span className={styles.picture}>
          <Icon name="upload" size={24} />
        </span>
        <Text slot="label" className={styles.label!}>
          {label}
        </Text>
        {description && <span className={styles.description}>{description}</span>}
        <span className={styles.choose}>
          <FileTrigger
            {...(accept ? { acceptedFileTypes: accept } : {})}
            onSelect={(files) => {
              if (files?.[0]) onFile(files[0])
            }}
          >
            <Button isDisabled={isDisabled}>{t('choose')}</Button>
          </FileTrigger>
        </span>
        <span className={styles.hint}>{onPasteText ? t('orPaste') : t('orDrop')}</span>
      </DropZone>
    </div>
  )
}
