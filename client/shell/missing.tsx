import { Link } from '@tanstack/react-router'
import { Page } from './page.tsx'

/** Nothing has this id or address. */
export function Missing({ id }: { id?: string }) {
  return (
    <Page title="Nothing is here">
      <p>
        {id ? (
          <>
            Nothing in this release is called <code>{id}</code>. It may have another number in this text, or not be held at all.
          </>
        ) : (
          'This address names no page.'
        )}
      </p>
      <p className="ways">
        <Link to="/find" search={{ q: id?.split('/').slice(-2).join(' ').replaceAll('-', ' ') ?? '' }}>
          Search for it
        </Link>
        <Link to="/about">See what is held and what is missing</Link>
      </p>
    </Page>
  )
}
