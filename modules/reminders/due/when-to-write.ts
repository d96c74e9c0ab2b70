/** Reminders of a person in any seven days, whatever they are about; those of appointments are not counted. */
export const mostAWeek = 3

/** What keeps a reminder from somebody today, whatever the hour. */
export function whyNotRemind(reader: {
  readonly hasAddress: boolean
  readonly hasStopped: boolean
  readonly mailsThisWeek: number
}): 'no-address' | 'stopped' | 'enough-this-week' | undefined {
  if (!reader.hasAddress) return 'no-address'
  if (reader.hasStopped) return 'stopped'
  return reader.mailsThisWeek < mostAWeek ? undefined : 'enough-this-week'
}
