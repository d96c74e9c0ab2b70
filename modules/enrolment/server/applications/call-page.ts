import type { Language } from '../../../../platform/contract.ts'
import { plainPage } from '../../../../platform/server/http/plain-page.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { writtenDate } from '../../../../platform/written-date.ts'
import { callFacts } from '../../call-facts.ts'
import { showPublicCall, type PublicCall } from '../../contract.ts'

/** The page of a call as it is read before its script, or without. */
export const callPage = plainPage(showPublicCall, {
  path: '/:organisation/:call/apply',
  source: ({ organisation = '', call = '' }) =>
    `/api/${encodeURIComponent(organisation)}/calls/${encodeURIComponent(call)}`,
  words: (call, language) => ({
    title: `${call.programmeName[language]}, ${call.organisationName}`,
    description: call.promise[language],
    facts: factsOf(call, language),
    sections: [
      { title: translator(language, 'enrolment')('call.form.charter'), text: call.charter[language] },
    ],
  }),
})

function factsOf(call: PublicCall, language: Language): string[] {
  const words = translator(language, 'enrolment')
  const { dates, rhythm, places, until } = callFacts(call, {
    t: (key, values) => words(`call.page.${key}`, values),
    day: (on) =>
      writtenDate(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T12:00:00Z`)),
    language,
  })
  const closed = call.state === 'open' ? '' : words(`call.page.${call.state}.title`)
  return [call.editionName[language], dates, rhythm, places, until, closed].filter((fact) => fact !== '')
}
