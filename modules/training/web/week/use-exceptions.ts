import { useState } from 'react'
import { readDraft, writeDraft } from '../../../../platform/web/drafts.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { SaidOfSession } from '../../contract.ts'

const key = 'course-week'

/** What is not "held", kept in this browser until it is sent: a weak network loses nothing. */
export function useExceptions() {
  const [kept, setKept] = useState<Readonly<Record<string, SaidOfSession>>>(() => readKept())
  return {
    of: (meetingId: string): SaidOfSession => kept[meetingId] ?? 'held',
    say: (meetingId: string, said: SaidOfSession) => {
      const { [meetingId]: _, ...others } = kept
      const next = said === 'held' ? others : { ...others, [meetingId]: said }
      setKept(next)
      writeDraft(localStorage, key, next, serverNow())
    },
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
