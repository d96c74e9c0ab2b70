import { commonPasswords } from './common-passwords.ts'

export { emptyProfile } from './empty-profile.ts'
export { normaliseEmail } from './normalise-email.ts'
export { markSavedByHand, takeBrought, type SavedByHand } from './saved-by-hand.ts'
export { slugFor } from './slug-for.ts'

export const passwordLength = 15

export type PasswordRefusal = 'password-too-short' | 'password-too-common' | 'password-holds-email'

/** Length and a blocklist, no composition rule (NIST SP 800-63B, 5.1.1.2). */
export function whyNotPassword(password: string, email: string): PasswordRefusal | undefined {
  const plain = password.normalize('NFKC').toLowerCase()
  if ([...plain].length < passwordLength) return 'password-too-short'
  const [mailbox = ''] = email.split('@')
  if (mailbox.length >= 4 && plain.includes(mailbox)) return 'password-holds-email'
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '')
  if (new Set(letters).size < 5) return 'password-too-common'
  const rest = commonPasswords.reduce((left, common) => left.replaceAll(common, ''), letters)
  if (rest.length < 5) return 'password-too-common'
  return undefined
}

export const signInLinkMinutes = 15
export const sessionDays = 60

/** A link opens one session, once, within its quarter of an hour. */
export function whyNotOpenSession(
  link: { usedAt: string | null; expiresAt: string } | undefined,
  now: string,
): 'link-invalid' | undefined {
  return !link || link.usedAt || link.expiresAt <= now ? 'link-invalid' : undefined
}
