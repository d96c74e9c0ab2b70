import { createHash, randomBytes } from 'node:crypto'

/** A secret for one holder: 160 random bits, of which we keep only the hash. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(20).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
