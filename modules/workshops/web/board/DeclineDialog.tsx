import { useTranslations } from 'use-intl'
import { declineWorkshop, type Workshop } from '../../contract.ts'
import { WordDialog } from '../WordDialog.tsx'

/** A no always comes with a word: whoever offered their time reads it. */
export function DeclineDialog({
  workshop,
  onClose,
}: {
  readonly workshop: Workshop
  readonly onClose: () => void
}) {
  const t = useTranslations('workshops.decline')
  return (
    <WordDialog
      endpoint={declineWorkshop}
      id={workshop.id}
      words={{
        title: t('title', { title: workshop.title }),
        text: t('text', { name: workshop.hostName }),
        word: t('word'),
        keep: t('keep'),
        button: t('button'),
        done: t('done'),
      }}
      isOwed
      onClose={onClose}
    />
  )
}
