/** From the first instant of today to the last of the seventh day, where the reader is. */
export function withinSevenDays(now: Date): (at: string) => boolean {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  const end = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 7)
  return (at) => {
    const instant = Date.parse(at.length === dayLength ? `${at}T12:00:00Z` : at)
    return instant >= today.getTime() && instant < end.getTime()
  }
}

const dayLength = '2026-11-30'.length
