import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import styles from './SheetsDrop.module.css'

/** A place to paste cells for those whose keyboard or phone cannot paste on a page. */
export function PasteCells({ onText }: { onText: (text: string) => void }) {
  const t = useTranslations('enrolment.sheetIn.drop')
  const [text, setText] = useState('')
  return (
    <Disclosure title={t('paste')}>
      <div className={styles.paste}>
        <TextArea label={t('pasteLabel')} description={t('pasteHelp')} value={text} onChange={setText} />
        <Button isDisabled={text.trim() === ''} onPress={() => onText(text)}>
          {t('read')}
        </Button>
      </div>
    </Disclosure>
  )
}
