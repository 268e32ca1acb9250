import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { later } from '../../parts/later.ts'

const BorderPicture = later(async () => (await import('../../parts/border-picture.tsx')).BorderPicture)

/** What the product is, in one picture: what crosses the border by the UN text. It comes after the page, into room that is kept for it. */
export function AtTheBorder() {
  return (
    <section className="home-border" aria-labelledby="at-the-border">
      <h2 id="at-the-border">How one State reaches into another</h2>
      <p>
        At the left, what a State may ask for under the UN Convention; at the right, the powers it sets to work in the State that is asked.
        In each box, what is filled holds it; a cross was looked for and not found; a dot nobody has looked for.{' '}
        <Link to="/explore">Open the whole border, as a picture or in sentences</Link>
      </p>
      <div className="home-border-frame">
        <div className="home-border-room">
          <Suspense fallback={null}>
            <BorderPicture version="uncc/final" />
          </Suspense>
        </div>
      </div>
    </section>
  )
}
