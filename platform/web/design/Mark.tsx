import styles from './Mark.module.css'

/** Two elephants' heads face to face; under 24 px the cut drops the eyes and thickens the trunks. Decorative. */
export function Mark({ size = 32 }: { size?: number }) {
  return size < 24 ? <SmallCut size={size} /> : <FullCut size={size} />
}

function FullCut({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 192 192" aria-hidden="true" className={styles.mark}>
      <path
        className={styles.ear}
        d="M96 34C88 17 70 9 52 10 22 12 3 40 4 73c1 31 17 54 38 54 17 0 24-14 33-24h42c9 10 16 24 33 24 21 0 37-23 38-54 1-33-18-61-48-63-18-1-36 7-44 24Z"
      />
      <path
        className={styles.near}
        d="M93 50C88 41 79 35 68 35 51 35 40 48 40 66c0 22 19 33 26 51 6 15 5 38-5 45-6 4-10 1-14-2a6.6 6.6 0 0 0-9 9.6c10 11.4 29 14.4 41 3C91 160 93 135 93 110Z"
      />
      <path
        className={styles.far}
        d="M99 50c5-9 14-15 25-15 17 0 28 13 28 31 0 22-19 33-26 51-6 15-5 38 5 45 6 4 10 1 14-2a6.6 6.6 0 0 1 9 9.6c-10 11.4-29 14.4-41 3C101 160 99 135 99 110Z"
      />
      <circle className={styles.eye} cx="73" cy="74" r="5.5" />
      <circle className={styles.eye} cx="119" cy="74" r="5.5" />
    </svg>
  )
}

function SmallCut({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className={styles.mark}>
      <path
        className={styles.ear}
        d="M12 4C10.5 1.7 8 1 6 1 2.6 1 .5 4.5.5 8.5c0 4 2.2 7 5 7h13c2.8 0 5-3 5-7C23.5 4.5 21.4 1 18 1c-2 0-4.5.7-6 3Z"
      />
      <path
        className={styles.near}
        d="M11.2 6C10.6 5 9.5 4.3 8.2 4.3 6 4.3 4.7 6 4.7 8c0 2.8 2.5 4 3.2 6.2.6 1.9.4 4-.6 4.9-.6.5-1.2.2-1.6-.1a1.2 1.2 0 0 0-1.7 1.6c1.5 2 4.3 2.2 5.7.6 1.3-1.5 1.5-4.2 1.5-7.2Z"
      />
      <path
        className={styles.far}
        d="M12.8 6c.6-1 1.7-1.7 3-1.7 2.2 0 3.5 1.7 3.5 3.7 0 2.8-2.5 4-3.2 6.2-.6 1.9-.4 4 .6 4.9.6.5 1.2.2 1.6-.1a1.2 1.2 0 0 1 1.7 1.6c-1.5 2-4.3 2.2-5.7.6-1.3-1.5-1.5-4.2-1.5-7.2Z"
      />
    </svg>
  )
}
