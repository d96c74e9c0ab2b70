import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import type { Question, WholeEdition } from '../../contract.ts'
import { useWording } from '../use-wording.ts'
import { RewordForm } from './RewordForm.tsx'
import styles from './RewordForm.module.css'

/** Other words for a question, in both languages; its answers so far keep the ones they were given to. */
export function RewordQuestion({ question, edition }: { question: Question; edition: WholeEdition }) {
  const t = useTranslations('programmes.reword')
  const wording = useWording()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon="edit"
        aria-label={t('openNamed', { question: wording(question.wording) })}
        onPress={() => setOpen(true)}
      >
        {t('open')}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={t('title')} size="large">
        <p className={styles.text}>{t('text')}</p>
        <RewordForm question={question} edition={edition} onDone={close} />
      </Dialog>
    </>
  )
}
