export type { FileStore } from './file-store.ts'
export { folderStore } from './folder-store.ts'
export { whyNotFile } from './kind-of.ts'
