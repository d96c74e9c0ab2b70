import { expect, it } from 'vitest'
import en from '../../../../locales/en/projects.json' with { type: 'json' }
import fr from '../../../../locales/fr/projects.json' with { type: 'json' }

it('a link that is lost is answered without a word of whether the address is known, in both languages alike', () => {
  const said = (page: typeof fr.page) => [page.askedText, page.lostKeptText]
  for (const text of said(fr.page))
    expect(text).toContain('Si cette adresse est notée pour un projet en cours')
  for (const text of said(en.page)) expect(text).toContain('If this address is that of a project under way')
  // Without a mail server it is kept, and whoever asks learns whom to ask.
  expect(fr.page.lostKeptText).toMatch(/gardé.*Demandez-le à/)
  expect(en.page.lostKeptText).toMatch(/kept.*Ask .* for it/)
})
