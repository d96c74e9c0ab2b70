import { describe, expect, it } from 'vitest'
import { SharedLink } from '../../contract.ts'
import { AskValues, emptyWriting, linksOf, toEditValues } from './write-values.ts'

const asked = { ...emptyWriting, title: 'Un lien', theme: 'none', hasLink: true, linkTitle: 'Voir' }
const issuesOf = (url: string) =>
  AskValues.safeParse({ ...asked, url }).error?.issues.map(({ message }) => message)

describe('a link that is shared', () => {
  it('begins with https://, in the form as behind it, and the sentence says so', () => {
    expect(issuesOf('https://exemple.fr/')).toBeUndefined()
    expect(issuesOf('http://exemple.fr/')).toContain('community.refusals.not-https')
    expect(issuesOf('https://moi:secret@exemple.fr/')).toContain('community.refusals.bad-link')
    expect(SharedLink.safeParse({ url: 'http://exemple.fr/', title: 'Voir' }).error?.issues[0]!.message).toBe(
      'community.refusals.not-https',
    )
  })
})

describe('a change of a post', () => {
  it('begins with what stands there, and sends it back untouched, links besides the first with it', () => {
    const links = [
      { url: 'https://exemple.fr/un', title: 'Un' },
      { url: 'https://exemple.fr/deux', title: 'Deux' },
    ]
    const values = toEditValues({ body: 'Premier jet', links }, 'Un devis ?')
    expect(values).toMatchObject({
      title: 'Un devis ?',
      body: 'Premier jet',
      hasLink: true,
      url: links[0]!.url,
    })
    expect(linksOf(values, links.slice(1))).toEqual(links)
    expect(toEditValues({ body: null, links: [] }, '')).toMatchObject({ body: '', hasLink: false, url: '' })
  })
})
