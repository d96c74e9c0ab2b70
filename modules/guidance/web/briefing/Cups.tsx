import styles from './Briefing.module.css'

/** Two cups that talk. A picture beside the words, with nothing to read in it. */
export function Cups() {
  return (
    <svg className={styles.cups} viewBox="0 0 240 150" aria-hidden="true" fill="none" strokeWidth="3">
      <g stroke="var(--green)" strokeLinejoin="round" strokeLinecap="round">
        <path d="M46 82h62v34a20 20 0 0 1-20 20H66a20 20 0 0 1-20-20z" fill="var(--green-soft)" />
        <path d="M108 92h8a10 10 0 0 1 0 22h-8" />
        <path d="M68 74c-4-6 4-10 0-18M86 74c-4-6 4-10 0-18" />
        <path d="M56 14h44a9 9 0 0 1 0 18H74l-8 8v-8H56a9 9 0 0 1 0-18z" />
      </g>
      <g stroke="var(--ear)" strokeLinejoin="round" strokeLinecap="round">
        <path d="M132 82h62v34a20 20 0 0 1-20 20h-22a20 20 0 0 1-20-20z" />
        <path d="M132 92h-8a10 10 0 0 0 0 22h8" />
        <path d="M154 74c-4-6 4-10 0-18M172 74c-4-6 4-10 0-18" />
        <path d="M146 6h66a9 9 0 0 1 9 9v12a9 9 0 0 1-9 9h-50l-10 10v-10h-6a9 9 0 0 1-9-9V15a9 9 0 0 1 9-9zM154 17h50M154 26h28" />
      </g>
      <path d="M20 140h200" stroke="var(--line-strong)" />
    </svg>
  )
}
