import { z } from 'zod'

/** Lower case, no space around; null where it cannot be an address. */
export function normaliseEmail(text: string): string | null {
  const address = text.trim().toLowerCase()
  // The pattern of `z.email()` alone: a command that reads one sheet need not load what makes shapes.
  return address.length <= 254 && z.regexes.email.test(address) ? address : null
}
