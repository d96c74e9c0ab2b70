import { firstName } from '../../../platform/first-name.ts'
import { action } from '../../../platform/server/action.ts'
import { showLink } from '../contract.ts'

export const showLinkAction = action(showLink, async (context) => {
  const { link, organisation, person } = context
  // Asked by a session: there is no link to show.
  if (!link) throw context.refuse('link-over')
  const { act, subject, until } = link
  return Promise.resolve({
    act,
    subject,
    until,
    firstName: firstName(person.name),
    organisationName: organisation.name,
  })
})
