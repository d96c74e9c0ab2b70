import { escapeHtml as escape } from '../escape-html.ts'
import type { MailContent, MailWords } from './write-mail.ts'

type Body = MailWords & {
  readonly language: string
  readonly greeting: string
  readonly stop: { readonly label: string; readonly url: string } | null
}

/** The text part and the HTML part of one mail. Whatever people wrote is escaped; nothing loads from another host. */
export function mailBody(body: Body): { text: string; html: string } {
  return { text: textOf(body), html: htmlOf(body) }
}

function textOf(body: Body): string {
  const { greeting, paragraphs, points = [], sections = [], action, note, others = [], why, stop } = body
  const numbered = points.map((point, index) => `${index + 1}. ${point}`)
  return [
    greeting,
    ...paragraphs,
    ...(numbered.length > 0 ? [numbered.join('\n')] : []),
    ...sections.flatMap(({ title, content }) => [title.toUpperCase(), ...content.map(asLines)]),
    `${action.label}\n${action.url}`,
    ...(note === undefined ? [] : [note]),
    ...others.map(({ label, url }) => `${label}\n${url}`),
    `-- \n${[why, ...(stop ? [`${stop.label}\n${stop.url}`] : [])].join('\n')}`,
  ].join('\n\n')
}

function asLines(one: MailContent): string {
  if (typeof one === 'string') return one
  return one.items.map((item, index) => `${one.isOrdered ? `${index + 1}.` : '-'} ${item}`).join('\n')
}

function htmlOf({
  language,
  subject,
  greeting,
  paragraphs,
  points = [],
  sections = [],
  action,
  note,
  others = [],
  why,
  stop,
}: Body): string {
  const list = points.map((point) => `<li style="margin:8px 0">${escape(point)}</li>`).join('')
  const link = ({ label, url }: { label: string; url: string }) =>
    `<a href="${escape(url)}" style="color:#2d5b8a">${escape(label)}</a>`
  return `<!doctype html><html lang="${escape(language)}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body style="margin:0;background:#fbf7f0;color:#1e2a26;font:17px/26px 'Source Sans 3',Verdana,sans-serif">
<div style="max-width:34em;margin:0 auto;padding:32px 20px">
<p>${escape(greeting)}</p>
${paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
${points.length > 0 ? `<ol>${list}</ol>` : ''}
${sections.map(sectionOf).join('\n')}
<p style="margin:28px 0"><a href="${escape(action.url)}" style="background:#1f5f4a;color:#ffffff;padding:14px 22px;border-radius:10px;text-decoration:none;font-weight:600;display:inline-block">${escape(action.label)}</a></p>
${note === undefined ? '' : `<p style="font-size:14px;line-height:20px;color:#56645e">${escape(note)}</p>`}
${others.map((other) => `<p style="margin:14px 0">${link(other)}</p>`).join('\n')}
<p style="font-size:14px;line-height:20px;color:#56645e;border-top:1px solid #e4dccd;padding-top:16px">${escape(why)}<br>${link({ label: action.url, url: action.url })}${stop ? `<br>${link(stop)}` : ''}</p>
</div></body></html>`
}

function sectionOf({ title, content }: NonNullable<Body['sections']>[number]): string {
  const parts = content.map((one) =>
    typeof one === 'string'
      ? `<p>${lines(one)}</p>`
      : `<${one.isOrdered ? 'ol' : 'ul'}>${one.items.map(itemOf).join('')}</${one.isOrdered ? 'ol' : 'ul'}>`,
  )
  return `<h2 style="font-size:21px;line-height:28px;margin:24px 0 8px">${escape(title)}</h2>${parts.join('\n')}`
}

const itemOf = (item: string) => `<li style="margin:6px 0">${lines(item)}</li>`
const lines = (text: string) => escape(text).replaceAll('\n', '<br>')
