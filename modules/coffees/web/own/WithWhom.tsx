import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import type { OwnCoffee } from '../../contract.ts'
import styles from '../Coffees.module.css'

/** Who was drawn, and how to reach them. */
export function WithWhom({ people }: { readonly people: OwnCoffee['with'] }) {
  return (
    <ul className={styles.with}>
      {people.map(({ name, jobTitle, email }) => (
        <li key={`${name} ${email}`}>
          <strong>{name}</strong>
          {jobTitle && `, ${jobTitle}`}
          {email && (
            <>
              {' '}
              <TextLink href={`mailto:${email}`}>{email}</TextLink>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
