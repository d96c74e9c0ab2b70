import type { Language } from '../../../platform/contract.ts'
import type { SampleMail } from './gather-mails.ts'

/** One page of every mail: its text beside its HTML, as it will look, the languages one under the other. */
export function mailsPage(mails: Readonly<Record<Language, readonly SampleMail[]>>): string {
  const languages = Object.keys(mails) as Language[]
  const contents = mails.en.map(
    ({ module, says }, at) => `<li><a href="#${at}">${module}: ${escape(says)}</a></li>`,
  )
  const sections = mails.en.map(
    ({ module, says, mail }, at) => `
<section id="${at}"><h2>${escape(says)}</h2>
<p>${module}, “${mail.kind.name}”, ${urgencies[mail.kind.urgency]}${mail.calendar ? `, with a calendar part (${mail.calendar.method})` : ''}</p>
${languages.map((language) => oneMail(mails[language][at]!)).join('\n')}</section>`,
  )
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mails</title>
<style>
body { margin: 0 auto; max-width: 76rem; padding: 1rem; font: 1rem/1.5 sans-serif; color: #1e2a26 }
section { border-top: 1px solid #ccc; margin-top: 2rem }
.mail { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem; margin-bottom: 2rem }
iframe { width: 100%; height: 34rem; border: 1px solid #ccc }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; font-size: 0.85rem }
</style>
<h1>${mails.en.length} mails</h1>
<ol>${contents.join('')}</ol>${sections.join('')}
</html>`
}

const urgencies = {
  'at-once': 'passes all others',
  soon: 'passes what goes to many',
  'in-turn': 'goes to many, in turn',
}

const oneMail = ({ mail: { subject, text, html, language, replyTo } }: SampleMail) => `
<h3 lang="${language}">${escape(subject)}</h3>${replyTo ? `<p>Answers go to ${escape(replyTo)}</p>` : ''}
<div class="mail"><iframe title="${escape(subject)}" sandbox srcdoc="${escape(html)}"></iframe><pre lang="${language}">${escape(text)}</pre></div>`

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
