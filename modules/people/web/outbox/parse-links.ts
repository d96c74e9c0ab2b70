export type Piece = { text: string; isLink: boolean }

/** Cuts a plain text into words and web addresses; a full stop after an address is not part of it. */
export function parseLinks(text: string): Piece[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)»])/)
    .map((piece, index) => ({ text: piece, isLink: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}
