import { action } from '../../../platform/server/action.ts'
import { showLink } from '../contract.ts'

export const showLinkAction = action(showLink, async (context) => {
  const { link, organisation, person } = context
  // Asked by a session: there is no link to show.
  if (!link) throw context.refuse('link-over')
  const { act, subject, until } = link
  const firstName = person.name.trim().split(/\s+/)[0] ?? ''
  return Promise.resolve({ act, subject, until, firstName, organisationName: organisation.name })
})
