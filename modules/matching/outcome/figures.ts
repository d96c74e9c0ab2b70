/** How good an arrangement is, whoever found it: mentees who have a mentor, and points of the whole. */
export type Figures = { readonly served: number; readonly total: number }
