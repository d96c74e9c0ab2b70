import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { sayCoffee, sayCoffeeMet, type OwnCoffee } from '../../contract.ts'
import styles from '../Coffees.module.css'
import { useDay } from '../use-day.ts'
import { WithWhom } from './WithWhom.tsx'

/** One coffee of mine: am I in, with whom, did we meet. */
export function CoffeeCard({ coffee }: { readonly coffee: OwnCoffee }) {
  const t = useTranslations('coffees.own')
  const { language } = useLanguage()
  const day = useDay()
  const refusalText = useRefusalText('coffees')
  const onError = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const say = useAction(sayCoffee, { onError })
  const tell = useAction(sayCoffeeMet, { onError })
  const { id, state, says, met, asksMet } = coffee
  const draw = day(coffee.drawsAt, coffee.timeZone)
  return (
    <li className={styles.coffee}>
      <p className={styles.quiet}>{t('round', { nth: coffee.nth, edition: coffee.editionName[language] })}</p>
      <h3 className={styles.title}>
        {state === 'asking' ? t(`asking.${says ?? 'silent'}`, { day: draw }) : t(`state.${state}`)}
      </h3>
      {state === 'asking' && (
        <>
          <p className={styles.quiet}>{t('asking.text', { day: draw })}</p>
          <div className={styles.acts}>
            {(['in', 'out'] as const).map((answer) => (
              <Button
                key={answer}
                variant={answer === 'in' && says === null ? 'primary' : 'secondary'}
                isDisabled={says === answer}
                pending={say.pending}
                onPress={() => say.run({ id, says: answer })}
              >
                {t(`say.${answer}`)}
              </Button>
            ))}
          </div>
        </>
      )}
      {state === 'drawn' && (
        <>
          <WithWhom people={coffee.with} />
          <p>{t(met === null ? (asksMet ? 'met.asks' : 'met.later') : met ? 'met.yes' : 'met.no')}</p>
          <div className={styles.acts}>
            {([true, false] as const).map((answer) => (
              <Button
                key={String(answer)}
                variant={answer && met === null && asksMet ? 'primary' : 'secondary'}
                size="small"
                isDisabled={met === answer}
                pending={tell.pending}
                onPress={() => tell.run({ id, met: answer })}
              >
                {t(answer ? 'met.sayYes' : 'met.sayNo')}
              </Button>
            ))}
          </div>
        </>
      )}
    </li>
  )
}
