import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useLongDay } from '../../../platform/web/use-long-day.ts'
import { useRefusalText } from '../../../platform/web/use-refusal-text.ts'
import { showPairOutcomes, takeBackIntroduction, type Introduction } from '../contract.ts'
import styles from './Outcomes.module.css'

type IntroductionRowProps = { introduction: Introduction; name: string; onSay: (() => void) | undefined }

/** Somebody whom one of the two introduced to the other, and what came of it once the other has said. */
export function IntroductionRow({ introduction, name, onSay }: IntroductionRowProps) {
  const t = useTranslations('outcomes')
  const longDay = useLongDay()
  const refusalText = useRefusalText('outcomes')
  const takeBack = useAction(takeBackIntroduction, {
    refreshes: [showPairOutcomes],
    onSuccess: () => notify({ message: t('introduce.takenBack') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const { id, isByMe, toWhom, why, madeAt, came, words } = introduction
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p className={styles.day}>
          {t(isByMe ? 'introduce.byMe' : 'introduce.byThem', { name, day: longDay(madeAt) })}
        </p>
        <p className={styles.sentence}>{toWhom}</p>
        {why && <p>{why}</p>}
        {came && <p className={styles.day}>{t(`came.${came}`)}</p>}
        {words && <p className={styles.quote}>{t('quote', { words })}</p>}
      </div>
      {onSay && !isByMe && (
        <Button variant="link" aria-label={t('introduce.sayNamed', { toWhom })} onPress={onSay}>
          {t(came ? 'introduce.sayAgain' : 'introduce.say')}
        </Button>
      )}
      {onSay && isByMe && came === null && (
        <Button
          variant="link"
          pending={takeBack.pending}
          aria-label={t('introduce.takeBackNamed', { toWhom })}
          onPress={() => takeBack.run({ id })}
        >
          {t('introduce.takeBack')}
        </Button>
      )}
    </li>
  )
}
