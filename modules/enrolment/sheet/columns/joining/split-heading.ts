import { fold } from '../../fold.ts'

/** A heading as tools write one column an option: "Topics [Career]", "Topics/Career", "Rank: Career", "Career (rank)". */
export type Split = { readonly stem: string; readonly option: string }

/** Every way to read a heading as a question and one of its options, the longest question first. */
export function splitHeading(heading: string): Split[] {
  const text = heading.replace(/\s+/g, ' ').trim().replace(codeOfColumn, '')
  const splits: Split[] = []
  const add = (stem: string, option: string) => {
    const one = {
      stem: stem.replace(/[\s\-–—:/|>.]+$/, '').trim(),
      option: option.replace(/^[\s\-–—:/|>.]+/, '').trim(),
    }
    // Nothing ends inside a bracket: "Free at [09:00 - 12:00]".
    if (one.stem !== '' && one.option !== '' && !openBracket.test(one.stem)) splits.push(one)
  }
  const bracket = /^(.+?)\s*\[([^[\]]+)\]$/.exec(text) ?? /^(.+?)\s*\(([^()]+)\)$/.exec(text)
  if (bracket !== null) add(bracket[1]!, bracket[2]!)
  const ranked = rankedAfter.exec(text)
  if (ranked !== null) add(ranked[2]!, ranked[1]!)
  for (const { index, 0: mark } of text.matchAll(between))
    add(text.slice(0, index), text.slice(index + mark.length))
  return splits.toSorted((one, other) => other.stem.length - one.stem.length)
}

// "G02Q03[SQ001]. Topics? [Career]": the code is of the column, where the question goes on for several.
const codeOfColumn = /^[A-Za-z]\w{0,19}\[\w{1,12}\]\s*[.:]\s+(?=\S)/

const openBracket = /\[[^\]]*$|\([^)]*$/
const between = / (?:[-–—/|>›»]|>>) |: | : |\/|(?<=\?)\.? ?(?=.)|\. ?(?=\p{Lu})|_(?=\p{L})/gu
const rankedAfter = /^(.+?)\s*[-–—:(]\s*(rank|ranking|rang|classement|priority|priorité)\)?$/i

/** The same question, however its heading ends. */
export function stemKey(stem: string): string {
  return fold(stem)
}
