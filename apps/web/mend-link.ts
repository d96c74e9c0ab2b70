/**
 * An address whose `#` a mail programme wrote as `%23`, put right: the part after it is a secret that stays in the browser,
 * and without it a sign-in link would lead nowhere. Null where there is nothing to mend.
 */
export function mendLink(path: string): string | null {
  return /%(?:25)?23/.test(path) ? path.replace(/%(?:25)?23/, '#') : null
}
