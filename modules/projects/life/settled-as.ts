/** What a ledger came to: all of it paid, some of it still to pay, or more paid than was agreed. In cents. */
export const settledAs = (agreed: number, paid: number): 'yes' | 'no' | 'over' =>
  paid === agreed ? 'yes' : paid > agreed ? 'over' : 'no'
