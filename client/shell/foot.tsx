import { Link } from '@tanstack/react-router'
import { useOperation } from '../api/client.ts'
import { ReleaseDocument } from '../api/generated/graphql.ts'
import { dayOf } from '../words/day.ts'

export function Foot() {
  const { data } = useOperation(ReleaseDocument, {})
  return (
    <footer className="foot">
      <p>
        {data ? (
          <>
            Release <code>{data.release.id}</code>, built {dayOf(data.release.builtAt)}.{' '}
          </>
        ) : null}
        What the treaties held provide, in our own words. Not legal advice.
      </p>
      <nav aria-label="More">
        <Link to="/about">What is checked, what is missing, licence</Link>
        <a href="./graphql">Ask by GraphQL</a>
      </nav>
    </footer>
  )
}
