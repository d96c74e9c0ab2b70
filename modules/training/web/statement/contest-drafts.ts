import { clearDraft, readDraft, writeDraft, type DraftStore } from '../../../../platform/web/drafts.ts'

const keyOf = (meetingId: string) => `contest:${meetingId}`

/** What was typed against a session stays until it is sent: on another month, on the next visit, and once the statement is confirmed elsewhere. */
export function readContest(store: DraftStore, meetingId: string, now: Date): string | null {
  const word = readDraft(store, keyOf(meetingId), now)?.word
  return typeof word === 'string' && word.trim() !== '' ? word : null
}

export function keepContest(store: DraftStore, meetingId: string, word: string, now: Date): void {
  if (word.trim() === '') clearDraft(store, keyOf(meetingId))
  else writeDraft(store, keyOf(meetingId), { word }, now)
}

/** What is sent when a statement is confirmed: of its lines alone; a field that was opened and left empty says nothing. */
export const wordsToSend = (
  words: Readonly<Record<string, string>>,
  lines: readonly { readonly meetingId: string | null }[],
) =>
  lines.flatMap(({ meetingId }) => {
    const word = meetingId === null ? '' : (words[meetingId]?.trim() ?? '')
    return word === '' ? [] : [{ meetingId: meetingId!, word }]
  })
