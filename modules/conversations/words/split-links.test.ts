import { expect, it } from 'vitest'
import { splitLinks } from './index.ts'

const links = (typed: string) =>
  splitLinks(typed).flatMap((piece) => (piece.kind === 'link' ? [piece.url] : []))

it('an address in a sentence is a link, without the stop that ends the sentence', () => {
  expect(splitLinks('Lisez https://exemple.fr/devis, puis (https://exemple.fr/a_(b)). Merci !')).toEqual([
    { kind: 'text', text: 'Lisez ' },
    { kind: 'link', text: 'https://exemple.fr/devis', url: 'https://exemple.fr/devis' },
    { kind: 'text', text: ', puis (' },
    { kind: 'link', text: 'https://exemple.fr/a_(b)', url: 'https://exemple.fr/a_(b)' },
    { kind: 'text', text: '). Merci !' },
  ])
})

it('nothing that would run, or carries a password, is a link', () => {
  for (const typed of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://moi:secret@exemple.fr',
    'https://',
    'rien',
  ])
    expect(links(typed)).toEqual([])
})

it('a name in foreign letters that look like ours is shown as the browser spells it', () => {
  const [piece] = splitLinks('https://аpple.com/')
  expect(piece).toMatchObject({ kind: 'link', text: 'https://xn--pple-43d.com/' })
})

it('what was typed is all there', () => {
  const typed = 'a https://x.fr b\n\nhttp://y.fr/?q=1&r=2… c'
  expect(
    splitLinks(typed)
      .map(({ text }) => text)
      .join(''),
  ).toBe(typed)
})
