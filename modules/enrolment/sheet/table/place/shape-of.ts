export type Shape = 'email' | 'number' | 'day' | 'page' | 'yes-no' | 'code' | 'text'

/** What a cell looks like, whatever it means. */
export function shapeOf(cell: string): Shape {
  if (cell.length > 300) return 'text'
  if (/^\S+@\S+\.\S+$/.test(cell)) return 'email'
  if (/^[-+]?[\d\s.,\u202f\u00a0]*\d\s?%?$/.test(cell)) return 'number'
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}([T ,]+\d{1,2}[:h]\d{2}.*)?$/.test(cell)) return 'day'
  if (/^(https?:\/\/|www\.)\S+$/i.test(cell)) return 'page'
  if (/^(yes|no|oui|non|true|false|vrai|faux|x|✓|✔)$/i.test(cell)) return 'yes-no'
  return isCode(cell) ? 'code' : 'text'
}

/** True for what a form writes for itself: {"ImportId":"QID3"}, QID12_TEXT, Q1.2_3, G01Q02[SQ001]. */
export function isCode(cell: string): boolean {
  return /^\{.*:.*\}$/s.test(cell) || /^(QID|Q|VAR|G)\d+\w*([._[-]\w+\]?)*$/.test(cell)
}
