import { useState } from 'react'
import { readDraft, writeDraft } from '../../../../platform/web/drafts.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { SaidOfSession } from '../../contract.ts'

const key = 'course-week'

/** What is not "held", kept in this browser until it is sent: a weak network loses nothing. */
export function useExceptions() {
  const [kept, setKept] = useState<Readonly<Record<string, SaidOfSession>>>(() => readKept())
  const keep = (change: (before: Readonly<Record<string, SaidOfSession>>) => Record<string, SaidOfSession>) =>
    setKept((before) => {
      const next = change(before)
      writeDraft(localStorage, key, next, serverNow())
      return next
    })
  const without = (before: Readonly<Record<string, SaidOfSession>>, ids: readonly string[]) =>
    Object.fromEntries(Object.entries(before).filter(([id]) => !ids.includes(id)))
  return {
    of: (meetingId: string): SaidOfSession => kept[meetingId] ?? 'held',
    say: (meetingId: string, said: SaidOfSession) =>
      keep((before) => ({
        ...without(before, [meetingId]),
        ...(said !== 'held' && { [meetingId]: said }),
      })),
    /** Sent: nothing of them is waiting here any more. */
    forget: (ids: readonly string[]) => keep((before) => without(before, ids)),
  }
}

function readKept(): Record<string, SaidOfSession> {
  const draft = readDraft(localStorage, key, serverNow()) ?? {}
  return Object.fromEntries(
    Object.entries(draft).flatMap(([id, said]) => {
      const read = SaidOfSession.safeParse(said)
      return read.success ? [[id, read.data]] : []
    }),
  )
}
