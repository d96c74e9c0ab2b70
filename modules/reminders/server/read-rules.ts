import type { Db } from '../../../platform/server/database/index.ts'
import type { ReminderWords } from '../contract.ts'
import { defaultRules, type Event, type Rule } from '../rules.ts'

/** What a lead wrote instead of our words; null in a language where ours stand. */
export type OwnWords = ReminderWords | null
export type OwnWording = { readonly fr: OwnWords; readonly en: OwnWords }
export type KeptRule = Rule & {
  readonly event: Event
  readonly wording: OwnWording
  /** 0 as Binôme proposes it. */
  readonly revision: number
}

const ours: OwnWording = { fr: null, en: null }

/** The six rules of each of these editions: as its team changed them, or as Binôme proposes them. */
export async function readRules(
  db: Db,
  editionIds: readonly string[],
): Promise<(editionId: string, event: Event) => KeptRule> {
  const rows =
    editionIds.length === 0
      ? []
      : await db
          .selectFrom('reminders.rules')
          .select(['editionId', 'event', 'isOn', 'days', 'audience', 'wording', 'revision'])
          .where('editionId', 'in', editionIds)
          .execute()
  const kept = new Map(rows.map((row) => [`${row.editionId} ${row.event}`, row]))
  return (editionId, event) => {
    const row = kept.get(`${editionId} ${event}`)
    if (!row) return { event, ...defaultRules[event], wording: ours, revision: 0 }
    const { isOn, days, audience, wording, revision } = row
    return {
      event,
      isOn,
      days,
      audience: audience as Rule['audience'],
      wording: wording as OwnWording,
      revision,
    }
  }
}
