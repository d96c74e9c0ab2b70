import type { Language } from '../../../../platform/contract.ts'
import { writtenDate } from '../../../../platform/written-date.ts'

export type HourOfWall = { readonly startsAt: string; readonly timeZone: string }

export const whenOf = (language: Language, { startsAt, timeZone }: HourOfWall): string =>
  writtenDate(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(startsAt))
