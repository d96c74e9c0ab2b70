import type { EditionGuidance, EditionPiece } from '../../contract.ts'

export type GroupId = 'coming' | 'waiting' | 'sent' | 'briefing' | 'library' | 'off'
export type Group = { readonly id: GroupId; readonly pieces: readonly EditionPiece[] }

/** What leaves next, the sooner first; what waits for something that has no day yet; what went; what is always there. */
export function inGroups({ pieces }: Pick<EditionGuidance, 'pieces'>): Group[] {
  const of = (id: GroupId) => pieces.filter((piece) => groupOf(piece) === id)
  const groups: Group[] = [
    { id: 'coming', pieces: of('coming').toSorted((a, b) => (a.next!.on < b.next!.on ? -1 : 1)) },
    { id: 'waiting', pieces: of('waiting') },
    { id: 'sent', pieces: of('sent').toSorted((a, b) => (a.lastSentOn! > b.lastSentOn! ? -1 : 1)) },
    { id: 'briefing', pieces: of('briefing') },
    { id: 'library', pieces: of('library') },
    { id: 'off', pieces: of('off') },
  ]
  return groups.filter((group) => group.pieces.length > 0)
}

function groupOf({ isOn, moment, next, sent }: EditionPiece): GroupId {
  if (!isOn) return 'off'
  if (moment.kind === 'briefing' || moment.kind === 'library') return moment.kind
  if (next !== null) return 'coming'
  return sent > 0 ? 'sent' : 'waiting'
}
