/** A sign and its word stay on one line, whatever space was typed: a quotation mark alone at the end of a line is an error. */
export const keptTogether = (title: string): string =>
  title.replaceAll(/\s+([;:!?»])/gu, '\u202f$1').replaceAll(/«\s+/gu, '«\u202f')
