import { createHash, randomBytes } from 'node:crypto'
import type { LinkedAct } from '../../contract.ts'
import type { LinkToKeep } from '../act-links.ts'

export type LinkSite = { readonly publicUrl: string; readonly organisation: { readonly slug: string } }

/**
 * The address of a page that asks its reader for this act on this subject, and whose button does it without a session,
 * until an instant. `answer` is chosen already when the page opens; several answers of one act share one link.
 */
export type LinkFor = (act: LinkedAct, subject: string, until: string, answer?: string) => string

/** Makes the links of one mail, and collects what is to be kept of them. */
export function collectLinks(
  email: string,
  site: LinkSite | undefined,
): { readonly links: readonly LinkToKeep[]; readonly linkFor: LinkFor } {
  const links: LinkToKeep[] = []
  const tokens = new Map<string, string>()
  const linkFor: LinkFor = (act, subject, until, answer) => {
    if (!site) throw new Error(`A mail with a link for "${act.name}" says on which site it stands.`)
    const known = `${act.name} ${subject} ${until}`
    const token = tokens.get(known) ?? randomBytes(16).toString('base64url')
    if (!tokens.has(known)) links.push(toKeep(token, email, act, subject, until))
    tokens.set(known, token)
    // After the #: no server, log or referrer sees it.
    const secret = answer === undefined ? token : `${token}.${encodeURIComponent(answer)}`
    return `${site.publicUrl}/${site.organisation.slug}/act/${act.name}#${secret}`
  }
  return { links, linkFor }
}

/** All that is ever kept of a link's secret. */
export const hashOfLink = (token: string): string => createHash('sha256').update(token).digest('hex')

function toKeep(token: string, email: string, act: LinkedAct, subject: string, until: string): LinkToKeep {
  const { name, byLink } = act
  const changesForHours = byLink === true ? 0 : byLink.changesForHours
  return { tokenHash: hashOfLink(token), email, act: name, subject, until, changesForHours }
}
