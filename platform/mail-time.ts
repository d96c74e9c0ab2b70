import { addDays, dayIn, instantAt, isWorkingDaytime, nextWorkingDaytime } from './calendar-day.ts'

/** When somebody is written to of what can wait: about the hour that they chose, on any day; else by day on working days. */
export type MailTime = { readonly timeZone: string; readonly mailHour: number | null }

// Work that is done every hour may come late to one, and to none of two.
const hoursOfIt = 2

export function isTimeToWrite({ timeZone, mailHour }: MailTime, at: string): boolean {
  if (mailHour === null) return isWorkingDaytime(timeZone, at)
  const begins = instantAt(timeZone, dayIn(timeZone, at), clockOf(mailHour))
  return at >= begins && Date.parse(at) < Date.parse(begins) + hoursOfIt * 3_600_000
}

/** This instant where it is the time, else the next at which it is. */
export function nextTimeToWrite(mailTime: MailTime, at: string): string {
  const { timeZone, mailHour } = mailTime
  if (mailHour === null) return nextWorkingDaytime(timeZone, at)
  if (isTimeToWrite(mailTime, at)) return at
  const today = dayIn(timeZone, at)
  const hour = instantAt(timeZone, today, clockOf(mailHour))
  return hour > at ? hour : instantAt(timeZone, addDays(today, 1), clockOf(mailHour))
}

export const clockOf = (hour: number) => `${String(hour).padStart(2, '0')}:00`
