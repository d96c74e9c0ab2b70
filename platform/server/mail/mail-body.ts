/** A short message with one action, in words already chosen for its reader. */
export type MailWords = {
  readonly greeting: string
  readonly paragraphs: readonly string[]
  /** Set apart and numbered, such as the reasons of a pair. */
  readonly points?: readonly string[]
  readonly action: { readonly label: string; readonly url: string }
  readonly footer: string
}

/** The text part and the HTML part of one mail. Whatever people wrote is escaped; nothing loads from another host. */
export function mailBody({ greeting, paragraphs, points = [], action, footer }: MailWords): {
  text: string
  html: string
} {
  const numbered = points.map((point, index) => `${index + 1}. ${point}`)
  const text = [
    greeting,
    ...paragraphs,
    ...(numbered.length > 0 ? [numbered.join('\n')] : []),
    `${action.label}\n${action.url}`,
    `-- \n${footer}`,
  ].join('\n\n')
  const html = `<!doctype html><meta charset="utf-8"><body style="margin:0;background:#fbf7f0;color:#1e2a26;font:17px/26px 'Source Sans 3',Verdana,sans-serif">
<div style="max-width:34em;margin:0 auto;padding:32px 20px">
<p>${escape(greeting)}</p>
${paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
${points.length > 0 ? `<ol>${points.map((point) => `<li style="margin:8px 0">${escape(point)}</li>`).join('')}</ol>` : ''}
<p style="margin:28px 0"><a href="${escape(action.url)}" style="background:#1f5f4a;color:#ffffff;padding:14px 22px;border-radius:10px;text-decoration:none;font-weight:600;display:inline-block">${escape(action.label)}</a></p>
<p style="font-size:14px;line-height:20px;color:#56645e;border-top:1px solid #e4dccd;padding-top:16px">${escape(footer)}<br><a href="${escape(action.url)}" style="color:#2d5b8a">${escape(action.url)}</a></p>
</div></body>`
  return { text, html }
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
