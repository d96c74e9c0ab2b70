import { openNameBook, readNames, type NameBook } from '../../enrolment/sheet/index.ts'
import { peopleQuestions } from '../../programmes/rules.ts'
import { textOf } from './answers-of.ts'
import type { Member } from './cohort.ts'

/** Whom members of a cohort named: their wishes in order, and the pairs that one of the two refuses. */
export type PeopleNamed = {
  /** Ids of the other side, the dearest first; null where nobody was named. */
  wishesOf(member: Member): readonly string[] | null
  readonly refused: readonly { readonly menteeId: string; readonly mentorId: string }[]
}

/** Names are found again at each run, so that who enrols later is found too. */
export function peopleNamed(members: readonly Member[]): PeopleNamed {
  const known = byMembers.get(members)
  if (known !== undefined) return known
  const found = findNamed(members)
  byMembers.set(members, found)
  return found
}

const byMembers = new WeakMap<readonly Member[], PeopleNamed>()

function findNamed(members: readonly Member[]): PeopleNamed {
  const bookOf = (role: Member['role']) => openNameBook(members.filter((member) => member.role === role))
  const people = new Map(members.map(({ id, personId }) => [id, personId]))
  const books = { mentee: bookOf('mentor'), mentor: bookOf('mentee') }
  const named = (member: Member, question: string) => {
    const text = textOf(member, question)
    if (text === null) return []
    return idsIn(text, books[member.role]).map((ids) =>
      ids.filter((id) => people.get(id) !== member.personId),
    )
  }
  return {
    wishesOf: (member) => {
      // A name that fits two people is no wish for either.
      const sure = named(member, peopleQuestions.wishes).flatMap((ids) => (ids.length === 1 ? ids : []))
      return sure.length === 0 ? null : [...new Set(sure)]
    },
    // Whom a refusal may mean is avoided, be it one of two of that name.
    refused: members.flatMap((member) =>
      [...named(member, peopleQuestions.refusals).flat(), ...(member.met?.avoid ?? [])].map((id) =>
        member.role === 'mentee'
          ? { menteeId: member.id, mentorId: id }
          : { menteeId: id, mentorId: member.id },
      ),
    ),
  }
}

function idsIn(text: string, book: NameBook): (readonly string[])[] {
  return readNames(text, book).map(({ ids }) => ids)
}
