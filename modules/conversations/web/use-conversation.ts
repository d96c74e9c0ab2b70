import { useEffect } from 'react'
import { firstName } from '../../../platform/first-name.ts'
import { showStanding } from '../../../platform/standing.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../platform/web/use-formatter.ts'
import { markRead, showConversation } from '../contract.ts'

/** The latest messages of a pair; what is on the screen, and in sight, counts as read. */
export function useConversation(id: string, shown: number) {
  const format = useFormatter()
  const { data, error, refetch } = useEndpoint(showConversation, { id }, { followed: true })
  const { run } = useAction(markRead, { refreshes: [showConversation, showStanding] })
  const last = data?.messages.at(-1)?.number
  const isAllShown = data !== undefined && data.unread > 0 && data.unread <= shown
  useEffect(() => {
    if (!isAllShown || last === undefined) return
    const say = () => {
      if (document.visibilityState === 'visible') run({ id, number: last })
    }
    say()
    document.addEventListener('visibilitychange', say)
    return () => document.removeEventListener('visibilitychange', say)
    // `run` is made anew at each drawing; it says the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isAllShown, last, id])
  const names = format.list((data?.others ?? []).map(({ name }) => firstName(name)))
  return { data, error, refetch, names }
}
