const doubleClickMs = 500

/** Whether something is to be done: twice the same within the time of a double click was meant once. */
export function saidOnce(): (what: string, now: number) => boolean {
  let latest = { what: '', at: -Infinity }
  return (what, now) => {
    if (what === latest.what && now - latest.at < doubleClickMs) return false
    latest = { what, at: now }
    return true
  }
}
