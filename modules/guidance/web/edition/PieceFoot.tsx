import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { listGuidance, removeAdvice, sendAdviceToMe, type EditionPiece } from '../../contract.ts'
import styles from './Guidance.module.css'
import { useDay } from './use-day.ts'
import { useMoment } from './use-moment.ts'

type PieceFootProps = {
  readonly editionId: string
  readonly piece: EditionPiece
  readonly hasDraft: boolean
  readonly onSwitch: () => void
}

/** Who receives it and who did; a trial to oneself; on or off; back to the first words. */
export function PieceFoot({ editionId, piece, hasDraft, onSwitch }: PieceFootProps) {
  const t = useTranslations('guidance.editor')
  const day = useDay()
  const moment = useMoment()
  const refusalText = useRefusalText('guidance')
  const onError = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const trial = useAction(sendAdviceToMe, {
    refreshes: [],
    onSuccess: ({ to }) => notify({ message: t('trialSent', { to }) }),
    onError,
  })
  const remove = useAction(removeAdvice, { refreshes: [listGuidance], onError })
  const { key, isOn, isOwn, editedAt, next, sent, missing, byMail } = piece
  const isDated = piece.moment.kind !== 'briefing' && piece.moment.kind !== 'library'
  const reach = !isOn
    ? t('off')
    : missing.length > 0
      ? t('waitsForWords', { language: missing[0]! })
      : next
        ? t('receive', { people: next.people, day: day.spoken(next.on) })
        : isDated && byMail
          ? t('nobodyYet', { moment: moment(piece.moment) })
          : t('inRooms')
  return (
    <footer className={styles.foot}>
      <p className={styles.quiet}>
        {reach} {sent > 0 && t('had', { people: sent })}
      </p>
      <div className={styles.actions}>
        {!hasDraft && (
          <Button
            size="small"
            icon="send"
            pending={trial.pending}
            onPress={() => trial.run({ editionId, key })}
          >
            {t('trial')}
          </Button>
        )}
        {!hasDraft && (
          <Button size="small" onPress={onSwitch}>
            {t(isOn ? 'switchOff' : 'switchOn')}
          </Button>
        )}
        {(isOwn ? sent === 0 : editedAt !== null) && (
          <Button
            size="small"
            variant="link"
            pending={remove.pending}
            onPress={() => remove.run({ editionId, key })}
          >
            {t(isOwn ? 'remove' : 'ours')}
          </Button>
        )}
      </div>
    </footer>
  )
}
