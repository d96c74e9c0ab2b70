import { createContext } from 'react'

/** What a page can do with the files of its questions: send one, and give the address of one that was sent. */
export type Files = {
  /** Gives the answer that names it, or says in words why it is not taken. */
  readonly send?: (
    question: string,
    file: File,
  ) => Promise<{ readonly answer: string } | { readonly problem: string }>
  readonly addressOf?: (question: string) => string
}

export const FilesContext = createContext<Files>({})
