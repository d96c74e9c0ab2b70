import { z } from 'zod'
import { endpoint, Id, Revision, Wording } from '../../../platform/contract.ts'
import { Theme } from '../../programmes/contract.ts'
import { Key } from '../../questionnaires/contract.ts'

/** How many ask for a theme, for how many places of those who offer it. */
const Use = z.object({ asked: z.int(), places: z.int() })

/** The themes of an edition as its team builds them, in their order. */
export const EditionThemes = z.object({
  editionId: Id,
  themes: z.array(
    Theme.extend({
      now: Use,
      /** Of the edition before; null for a theme that it did not have. */
      last: Use.nullable(),
      /** Answers that name it, whoever left included: it then goes only into another. */
      answers: z.int(),
    }),
  ),
  /** The edition before, where there was one. */
  lastName: Wording.nullable(),
  /** True while anybody may answer: then both languages are needed. */
  callIsOpen: z.boolean(),
  /** The call, for whoever could offer more; null before there is one. */
  callAddress: z.string().nullable(),
  revision: Revision,
})
export type EditionThemes = z.infer<typeof EditionThemes>
export type ThemeInUse = EditionThemes['themes'][number]

export const showThemes = endpoint({
  name: 'show-themes',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/themes',
  input: z.object({ editionId: Id }),
  output: EditionThemes,
  refusals: {},
  audience: 'lead-of-edition',
})

/** All themes, in their order. One that answers name is left out only by `merged`: they then name the other. */
export const editThemes = endpoint({
  name: 'edit-themes',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/themes',
  input: z.object({
    editionId: Id,
    themes: z
      .array(
        z.object({
          /** Null for a new one. */
          key: Key.nullable(),
          asking: shortWording(),
          offering: shortWording(),
        }),
      )
      .max(40),
    merged: z.array(z.object({ key: Key, into: Key })).max(40),
  }),
  output: z.object({ themes: EditionThemes, editId: Id }),
  refusals: {
    'theme-without-words': 422,
    'theme-twice': 422,
    'theme-in-use': 409,
    'merged-into-nothing': 422,
    'translation-missing': 409,
  },
  audience: 'lead-of-edition',
  edits: true,
})

/** Themes and answers as they were; answers changed since by their own people stay as they are. */
export const undoThemes = endpoint({
  name: 'undo-themes',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/themes/undoing',
  input: z.object({ editionId: Id, editId: Id }),
  output: EditionThemes,
  refusals: { 'changed-since': 409 },
  audience: 'lead-of-edition',
})

function shortWording() {
  const words = z.string().trim().max(120)
  return z.object({ fr: words, en: words })
}
