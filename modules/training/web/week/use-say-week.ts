import { useRef } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { sayCourseWeek, type SaidOfSession } from '../../contract.ts'
import type { useExceptions } from './use-exceptions.ts'

type Word = { readonly meetingId: string; readonly said: SaidOfSession; readonly name: string }

/** Sends the words of a week, and says of whom each was taken, was there before, or could not be. */
export function useSayWeek(exceptions: ReturnType<typeof useExceptions>) {
  const t = useTranslations('training.week')
  const format = useFormatter()
  const wordRefusal = useRefusalText('training')
  // Who is who of what was sent: the page may have been read anew by then.
  const sent = useRef<readonly Word[]>([])
  const { runAsync, pending } = useAction(sayCourseWeek, {
    onSuccess: ({ said, already, notSaid }) => {
      const names = (ids: readonly string[]) =>
        format.list(sent.current.flatMap(({ meetingId, name }) => (ids.includes(meetingId) ? name : [])))
      if (said > 0) notify({ message: t('confirm.done', { said }) })
      if (already.length > 0) notify({ message: t('confirm.already', { names: names(already) }) })
      for (const why of new Set(notSaid.map((one) => one.why))) {
        const ids = notSaid.flatMap((one) => (one.why === why ? one.meetingId : []))
        notify({ message: t('confirm.notSaid', { names: names(ids), why: t(`why.${why}`) }), tone: 'care' })
      }
    },
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  const send = (words: readonly Word[]) => {
    sent.current = words
    const asked = runAsync({ words: words.map(({ meetingId, said }) => ({ meetingId, said })) })
    // Once the week has been read anew: until then the page shows what was sent. What was said otherwise elsewhere stays chosen
    // here, until its meeting is opened.
    void asked.then(
      ({ notSaid }) => {
        const stays = notSaid.map(({ meetingId }) => meetingId)
        exceptions.forget(words.flatMap(({ meetingId }) => (stays.includes(meetingId) ? [] : meetingId)))
      },
      () => undefined,
    )
  }
  return { send, pending }
}
