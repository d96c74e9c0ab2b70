import { describe, expect, it } from 'vitest'
import { parseLinks } from './parse-links.ts'

const links = (text: string) => parseLinks(text).flatMap((piece) => (piece.isLink ? piece.text : []))

describe('links in a mail', () => {
  it.each([
    ['Entrez : http://localhost:3000/sign-in/link#abc-DEF_1', 'http://localhost:3000/sign-in/link#abc-DEF_1'],
    ['(https://example.org/a?b=c&d=e).', 'https://example.org/a?b=c&d=e'],
    ['« https://example.org/é »', 'https://example.org/é'],
  ])('finds the one in %s', (text, link) => {
    expect(links(text)).toEqual([link])
  })

  it('keeps every character of the text, in order', () => {
    const text = 'Un https://a.example/x, deux http://b.example/y!\n\nFin.'
    expect(
      parseLinks(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
    expect(links(text)).toEqual(['https://a.example/x', 'http://b.example/y'])
  })

  it('leaves other schemes as words', () => {
    expect(links('javascript:alert(1) mailto:lea@example.org ftp://example.org/x')).toEqual([])
  })
})
