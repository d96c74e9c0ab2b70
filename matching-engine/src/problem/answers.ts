/** Degrees, north and east positive. */
export type Coordinates = { readonly latitude: number; readonly longitude: number }

/** `level` from 1 to 6, as A1 to C2; 6 is also a mother tongue. */
export type SpokenLanguage = { readonly language: string; readonly level: number }
