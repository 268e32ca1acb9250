/** What boxes and lines of the drawing mean. */
export function ScenarioLegend() {
  return (
    <section className="map-legend" aria-label="Legend">
      <p>
        Each treaty that knows this kind of help is a way from left to right: its article with the answer; then what may be refused, and
        what protects and whom it binds; then the powers at home that the article calls upon. A way whose lines are dashed turns on what is
        missing, or, in grey, is closed; the frame says on what. A ground whose frame is dashed may not be relied on.
      </p>
    </section>
  )
}
