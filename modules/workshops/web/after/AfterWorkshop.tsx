import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { repeatWorkshop, type Workshop } from '../../contract.ts'
import styles from '../Workshops.module.css'
import { Debrief } from './Debrief.tsx'
import { HowWasIt } from './HowWasIt.tsx'

/** Whoever was there says how it was in two taps; the host looks back; one touch does it again. */
export function AfterWorkshop({ workshop, holds }: { readonly workshop: Workshop; readonly holds: boolean }) {
  const t = useTranslations('workshops.after')
  const refusalText = useRefusalText('workshops')
  const { id, seat, isMine, waiting } = workshop
  const again = useAction(repeatWorkshop, {
    onSuccess: () => notify({ message: t('againDone') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const wasThere = !isMine && (seat?.came || seat?.state === 'coming')
  return (
    <>
      {wasThere && <HowWasIt id={id} hasSaid={seat!.debriefed} />}
      {holds && <Debrief id={id} />}
      {holds && (
        <div className={styles.section}>
          <div>
            <Button
              variant={isMine ? 'primary' : 'secondary'}
              icon="undo"
              pending={again.pending}
              onPress={() => again.run({ id })}
            >
              {t('again')}
            </Button>
          </div>
          <p className={styles.help}>{t('againHelp', { waiting })}</p>
        </div>
      )}
    </>
  )
}
