import { posix } from 'node:path'
import type { ProjectFile } from '../project.ts'
import { lineOf } from './line-of.ts'
import { withoutComments } from './without-comments.ts'

export type Import = {
  readonly from: ProjectFile
  /** The path from the root for a file of ours, else the package's name as written. */
  readonly to: string
  readonly isOurs: boolean
  /** True where the compiler removes it. */
  readonly isTypeOnly: boolean
  /** file:line, as a fault begins. */
  readonly at: string
}

// TypeScript 7 offers no way to ask the compiler; our own sources import in few ways.
const statement = /\b(import|export)(\s+type\b)?(?=[\s{*])[^'"`;=]*?\bfrom\s*(['"])([^'"\n]+)\3/g
const bare = /\bimport\s*\(?\s*(['"])([^'"\n]+)\1/g
const worker = /\bnew URL\(\s*(['"])(\.[^'"\n]+\.tsx?)\1\s*,\s*import\.meta\.url/g

/** What a source file imports, types included: a type of another module is knowledge of that module. */
export function importsOf(file: ProjectFile): Import[] {
  const code = withoutComments(file.text)
  // A sample of code inside a string imports nothing.
  const shape = withoutComments(file.text, { alsoStrings: true })
  const isCode = ({ index }: RegExpMatchArray) => /^(import|export|new)/.test(shape.slice(index))
  const found = (specifier: string, index: number, isTypeOnly: boolean): Import => {
    const isOurs = specifier.startsWith('.')
    const to = isOurs ? posix.join(posix.dirname(file.path), specifier) : specifier
    return { from: file, to, isOurs, isTypeOnly, at: `${file.path}:${lineOf(code, index)}` }
  }
  return [
    ...[...code.matchAll(statement)]
      .filter(isCode)
      .map((match) => found(match[4]!, match.index, match[2] !== undefined)),
    ...[...code.matchAll(bare)].filter(isCode).map((match) => found(match[2]!, match.index, false)),
    ...[...code.matchAll(worker)].filter(isCode).map((match) => found(match[2]!, match.index, false)),
  ]
}
