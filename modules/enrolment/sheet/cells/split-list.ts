import { fold } from '../fold.ts'

/**
 * The items of a cell: lines, else by `;` or `|`, or by the slashes of a cell that begins with one (" / A / B"), else by commas outside brackets. Commas that belong to a known option
 * ("CV, cover letter") do not part it; `isKnown` receives folded texts.
 */
export function splitList(cell: string, isKnown?: (folded: string) => boolean): string[] {
  if (isKnown?.(fold(cell)) === true) return [cell]
  const strong = /^\s*\/ /.test(cell) ? cell.split(/\s*\/ /) : cell.split(/[;|\n\u2022]/)
  const parts = strong.length > 1 ? strong : splitAtCommas(cell, isKnown)
  return parts.map((part) => part.replace(/^[\s\-–*•]+(?=\S)/, '').trim()).filter((part) => part !== '')
}

// Most lists are split before any option is known: nothing is folded then.
function splitAtCommas(cell: string, isKnown: ((folded: string) => boolean) | undefined): string[] {
  const parts = splitOutsideBrackets(cell)
  return isKnown === undefined ? parts : joinKnown(parts, isKnown)
}

function splitOutsideBrackets(cell: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < cell.length; at++) {
    const character = cell[at]
    if (character === '(' || character === '[') depth++
    else if ((character === ')' || character === ']') && depth > 0) depth--
    // "3,5 ans" is one item: a comma between digits is a decimal one.
    else if (character === ',' && depth === 0 && !/\d,\d/.test(cell.slice(at - 1, at + 2))) {
      parts.push(cell.slice(start, at))
      start = at + 1
    }
  }
  parts.push(cell.slice(start))
  return depth === 0 ? parts : cell.split(',')
}

function joinKnown(parts: string[], isKnown: (folded: string) => boolean): string[] {
  const joined: string[] = []
  for (let at = 0; at < parts.length;) {
    let length = Math.min(parts.length - at, 6)
    while (length > 1 && !isKnown(fold(parts.slice(at, at + length).join(',')))) length--
    joined.push(parts.slice(at, at + length).join(','))
    at += length
  }
  return joined
}
