import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { proposeStoppedPair, type StoppedPair } from '../../contract.ts'

/** Tries a stopped pair once more; where it still cannot be, says what is lacking. */
export function ProposeButton({ pair }: { pair: StoppedPair }) {
  const t = useTranslations('relationships.stopped')
  const refusalText = useRefusalText('relationships')
  const { mentor, mentee } = pair
  const { run, pending } = useAction(proposeStoppedPair, {
    onSuccess: () => notify({ message: t('done', { mentor, mentee }) }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  return (
    <Button size="small" pending={pending} onPress={() => run({ id: pair.id })}>
      {t('again')}
    </Button>
  )
}
