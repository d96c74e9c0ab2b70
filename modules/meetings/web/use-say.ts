import { useTranslations } from 'use-intl'
import { notify } from '../../../platform/web/design/notify.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../platform/web/use-refusal-text.ts'
import { sayWhetherMet, takeBackWord, type Side } from '../contract.ts'

type Answer = { said: 'met' | 'missed' | 'moved'; absent?: Side[] }

/** One tap answers, and can be taken back as long as the notice stands. */
export function useSay() {
  const t = useTranslations('meetings.question')
  const refusalText = useRefusalText('meetings')
  const failed = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const takeBack = useAction(takeBackWord, { onError: failed })
  const say = useAction(sayWhetherMet, {
    onSuccess: (_, { id, said }) =>
      notify({ message: t(said === 'met' ? 'notedMet' : 'notedNot'), undo: () => takeBack.run({ id }) }),
    onError: failed,
  })
  return {
    pending: say.pending || takeBack.pending,
    say: (id: string, answer: Answer) => say.run({ id, ...answer }),
    takeBack: (id: string) => takeBack.run({ id }),
  }
}
