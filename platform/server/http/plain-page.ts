import type { Language, EndpointDefinition, OutputOf } from '../../contract.ts'
import { escapeHtml } from '../escape-html.ts'

/** What a public page says to who reads it without a script, and to whatever shows a link to it. */
export type PlainWords = {
  readonly title: string
  /** One or two sentences, for a link that is passed on. */
  readonly description: string
  readonly facts: readonly string[]
  readonly sections: readonly { readonly title: string; readonly text: string }[]
}

/** A public page whose words come with its HTML: they are what anybody may read by an endpoint. */
export type PlainPage<Endpoint extends EndpointDefinition = EndpointDefinition> = {
  readonly kind: 'plain-page'
  /** As in the routes of its module: '/:organisation/:call/apply'. */
  readonly path: string
  /** Where the endpoint stands for the parameters of that path. */
  readonly source: (params: Readonly<Record<string, string>>) => string
  readonly words: (output: OutputOf<Endpoint>, language: Language) => PlainWords
}

export const plainPage = <Endpoint extends EndpointDefinition>(
  _endpoint: Endpoint,
  page: Omit<PlainPage<Endpoint>, 'kind'>,
): PlainPage => ({ kind: 'plain-page', ...page }) as PlainPage

/** For the head: the title that a browser shows, and what a link that is passed on shows. */
export function headOf({ title, description }: PlainWords): string {
  const meta = (name: string, key: string, content: string) =>
    `<meta ${name}="${key}" content="${escapeHtml(content)}" />`
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', 'website'),
  ].join('\n    ')
}

/** For the body, where the script puts its page once it runs; `nonce` lets its few lines of style in. */
export function bodyOf({ title, description, facts, sections }: PlainWords, nonce: string): string {
  const lines = (text: string) => escapeHtml(text).replaceAll('\n', '<br />')
  return [
    `<style nonce="${nonce}">${style}</style>`,
    '<main class="plain">',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${lines(description)}</p>`,
    `<ul>${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>`,
    ...sections.map((section) => `<h2>${escapeHtml(section.title)}</h2><p>${lines(section.text)}</p>`),
    '</main>',
  ].join('')
}

const style =
  '.plain{max-width:34em;margin:0 auto;padding:32px 20px;line-height:1.6}.plain>*{margin:0 0 16px}.plain ul{padding-left:20px}'
