/** What a clock of that zone shows, as a field of time has it. */
export function hourIn(timeZone: string, at: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(at))
}
