import type { Language } from '../../../platform/contract.ts'
import { translator } from '../../../platform/server/messages.ts'
import type { AgendaPoint, GatheringKind } from '../contract.ts'

const points = {
  'kick-off': { welcome: 15, promises: 10, ice: 20, pairs: 30, date: 10, drink: 30 },
  middle: { welcome: 10, round: 25, learnt: 30, next: 15, drink: 30 },
  closing: { welcome: 10, came: 30, thanks: 20, after: 15, drink: 30 },
  afterwork: {},
  'meet-and-share': {
    welcome: 10,
    how: 5,
    first: 8,
    second: 8,
    third: 8,
    fourth: 8,
    fifth: 8,
    sixth: 8,
    drink: 30,
  },
} as const satisfies Record<GatheringKind, Record<string, number>>

/** What a gathering of a kind begins with, in the language of the organisation: the team changes it as it likes. */
export function beginWith(kind: GatheringKind, language: Language) {
  const t = translator(language, 'gatherings')
  const agenda: AgendaPoint[] = Object.entries(points[kind]).map(([point, minutes]) => ({
    title: t(`points.${kind}.${point}` as never),
    minutes,
  }))
  return { agenda, iceBreakers: (['first', 'second', 'third'] as const).map((nth) => t(`ice.${nth}`)) }
}
