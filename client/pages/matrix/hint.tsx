import { Legend } from './legend.tsx'

/** What stands where a proof will: how to open one, and what the marks mean. */
export function Hint({ list }: { list: boolean }) {
  return (
    <aside className="panel hint" aria-label="Proof">
      <h2>{list ? 'Every line opens its proof' : 'Every cell opens its proof'}</h2>
      <p>Which clause decides it, how it gets there, what else was found, or who looked and where.</p>
      <p className="muted">
        {list ? null : (
          <>
            <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> move,{' '}
          </>
        )}
        <kbd>Enter</kbd> opens, <kbd>Esc</kbd> returns.
      </p>
      <Legend />
    </aside>
  )
}
