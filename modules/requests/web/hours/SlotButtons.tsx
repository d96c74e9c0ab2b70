import { Button } from '../../../../platform/web/design/Button.tsx'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import styles from '../mentor/Mentor.module.css'

type SlotButtonsProps = {
  readonly label: string
  readonly slots: readonly string[]
  readonly chosen: string | undefined
  readonly onChoose: (startsAt: string) => void
}

/** Free hours, by the clock of whoever reads. */
export function SlotButtons({ label, slots, chosen, onChoose }: SlotButtonsProps) {
  const format = useFormatter()
  return (
    <div className={styles.acts} role="group" aria-label={label}>
      {slots.map((at) => (
        <Button
          key={at}
          variant={chosen === at ? 'primary' : 'secondary'}
          aria-pressed={chosen === at}
          onPress={() => onChoose(at)}
        >
          {format.dateTime(new Date(at), {
            weekday: 'short',
            day: 'numeric',
            hour: 'numeric',
            minute: '2-digit',
          })}
        </Button>
      ))}
    </div>
  )
}
