import { useState } from 'react'
import { clearDraft, readDraft, writeDraft } from '../../../../platform/web/drafts.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { useSession } from '../../../../platform/web/session.tsx'

/** What is being written to the others of one pair: kept in this browser until it is sent, forgotten at signing out. */
export function useDraftText(relationshipId: string) {
  const person = useSession()?.person.id ?? ''
  const key = `message:${person}:${relationshipId}`
  const [text, setText] = useState(() => {
    const kept = readDraft(localStorage, key, serverNow())?.['text']
    return typeof kept === 'string' ? kept : ''
  })
  const change = (next: string) => {
    setText(next)
    if (next === '') clearDraft(localStorage, key)
    else writeDraft(localStorage, key, { text: next }, serverNow())
  }
  return [text, change] as const
}
