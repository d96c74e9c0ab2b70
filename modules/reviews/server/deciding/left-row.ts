import type { LeftAsItWas } from '../../contract.ts'

export type Left = LeftAsItWas
type Application = { readonly id: string; readonly number: number | null; readonly name: string | null }

/** One that stays as it was, under the name that its reader may read. */
export const leftRow = ({ id, number, name }: Application, why: Left['why'], hidesNames: boolean): Left => ({
  id,
  number: number!,
  name: hidesNames ? null : name,
  why,
})
