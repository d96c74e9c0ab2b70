/** What may go with an outcome, known of some rows. `values` of words are places in `levels`. */
export type Factor =
  | { readonly name: string; readonly kind: 'number'; readonly values: readonly (number | null)[] }
  | {
      readonly name: string
      readonly kind: 'words'
      readonly levels: readonly string[]
      readonly values: readonly (number | null)[]
    }

/** Why nothing, or not enough, can be said of a factor. */
export type Because =
  | 'one-value'
  | 'as-many-values-as-rows'
  | 'told-by-others'
  | 'no-estimate'
  | 'few-known'
  | 'few-clusters'
  | 'silence-decides'
