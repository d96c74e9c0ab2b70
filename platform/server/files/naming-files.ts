/** Where a module keeps the ids of its files: what the store holds and no such row names is swept away. */
export type NamingFiles = {
  readonly kind: 'naming-files'
  /** As in SQL: 'training.handed', of one organisation a row. */
  readonly table: string
  readonly column: string
}

/** The file's presence registers it. A table that is forgotten here loses its files: a test of the whole server insists on it. */
export const namingFiles = (where: Omit<NamingFiles, 'kind'>): NamingFiles => ({
  kind: 'naming-files',
  ...where,
})
