export type SessionCookie = { readonly name: string; readonly secure: boolean }

/**
 * `__Host-` and Secure where the site stands behind https (RFC 6265bis, 4.1.3.2); a plain name on loopback only.
 * Throws for plain http anywhere else: a session would travel in the clear.
 */
export function sessionCookie(publicUrl: string): SessionCookie {
  const { protocol, hostname } = new URL(publicUrl)
  if (protocol === 'https:') return { name: '__Host-binome-session', secure: true }
  if (isLoopback(hostname)) return { name: 'binome-session', secure: false }
  throw new InsecureAddress(
    `PUBLIC_URL is ${publicUrl}: sessions would travel in the clear. Put https in front, or use http://localhost.`,
  )
}

/** True for the names by which a computer calls itself. */
export const isLoopback = (hostname: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]', '::1'].includes(hostname)

class InsecureAddress extends Error {
  override name = 'InsecureAddress'
}
