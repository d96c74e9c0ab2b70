import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../../platform/web/design/Button.tsx'
import { continueTogether, takeBackTogether, type Together } from '../../../contract.ts'
import { DayDialog } from './DayDialog.tsx'
import styles from './Together.module.css'
import { useTogetherAction } from './use-together-action.ts'
import { useLongDay } from '../../../../../platform/web/use-long-day.ts'

/** "Continue together": a new last day that both say yes to. */
export function Continuing({ id, name, together }: { id: string; name: string; together: Together }) {
  const t = useTranslations('relationships.together.continuing')
  const longDay = useLongDay()
  const [isChoosing, setIsChoosing] = useState(false)
  const agree = useTogetherAction(continueTogether)
  const takeBack = useTogetherAction(takeBackTogether)
  const { mine, theirs, first, last } = together.continuing
  return (
    <div className={styles.continuing}>
      {mine !== null ? (
        <p className={styles.line}>
          {t('mine', { name, day: longDay(mine) })}
          <Button
            size="small"
            pending={takeBack.pending}
            onPress={() => takeBack.run({ id, kind: 'continue' })}
          >
            {t('takeBack')}
          </Button>
        </p>
      ) : (
        <>
          <p>{theirs === null ? t('ask', { name }) : t('theirs', { name, day: longDay(theirs) })}</p>
          <div className={styles.line}>
            {theirs !== null && (
              <Button
                variant="primary"
                pending={agree.pending}
                onPress={() => agree.run({ id, until: theirs })}
              >
                {t('agree')}
              </Button>
            )}
            <Button onPress={() => setIsChoosing(true)}>{t(theirs === null ? 'propose' : 'another')}</Button>
          </div>
        </>
      )}
      {isChoosing && (
        <DayDialog
          id={id}
          kind="continue"
          name={name}
          days={{ first, last }}
          onClose={() => setIsChoosing(false)}
        />
      )}
    </div>
  )
}
