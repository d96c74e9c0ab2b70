import { fold } from '../sheet/fold.ts'
import { books } from './books.ts'
import { stemsOf } from './spelling.ts'

/** Whether a text that somebody wrote tells who they are: identity, health, belief, family. */
export function tellsIdentity(text: string): boolean {
  return books.told.isIn(stemsOf(text)) || books.told.isInPlain(fold(text))
}

/**
 * Whether free texts tell who people are often enough that likeness of words would pair people by it. One text in
 * fifty is enough: better no criterion than that one.
 */
export function speaksOfIdentity(texts: readonly string[]): boolean {
  const telling = texts.filter(tellsIdentity).length
  return telling > 0 && telling * 50 >= texts.length
}
