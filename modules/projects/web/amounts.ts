/** An amount as a field has it: "7 200", "7200,50"; nothing where nothing is said. */
export const amountPattern = /^(\d{1,3}([ \u00a0\u202f]?\d{3}){0,2}([.,]\d{1,2})?)?$/

export const writtenAmount = (cents: number | null) =>
  cents === null ? '' : String(cents / 100).replace('.', ',')

export const readAmount = (text: string) =>
  text.trim() === '' ? null : Math.round(Number(text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')) * 100)
