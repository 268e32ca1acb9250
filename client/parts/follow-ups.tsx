import { Link, type LinkProps } from '@tanstack/react-router'

export interface FollowUp {
  question: string
  link: LinkProps
}

/** Questions worth asking next. */
export function FollowUps({ items, heading = 'What next' }: { items: FollowUp[]; heading?: string }) {
  if (items.length === 0) return null
  return (
    <nav className="next" aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.question}>
            <Link {...item.link}>{item.question}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
