/** What Prometheus asks for, in its text format. Counts operations, never what was asked. */
export interface Metrics {
  operation(done: { outcome: string; statements: number; ms: number; again: boolean }): void
  text(facts: { engine: string; release: string }): string
}

const BUCKETS_MS = [1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10000]

export function createMetrics(): Metrics {
  const operations = new Map<string, number>()
  const buckets = BUCKETS_MS.map(() => 0)
  let [total, sum, statements, again] = [0, 0, 0, 0]
  return {
    operation(done) {
      operations.set(done.outcome, (operations.get(done.outcome) ?? 0) + 1)
      BUCKETS_MS.forEach((most, i) => {
        if (done.ms <= most) buckets[i] = (buckets[i] ?? 0) + 1
      })
      total += 1
      sum += done.ms
      statements += done.statements
      again += Number(done.again)
    },
    text({ engine, release }) {
      return [
        ...family('counterpoise_info', 'gauge', 'The engine and the release that answer.', [
          [`{engine="${engine}",release="${release}"}`, 1],
        ]),
        ...family(
          'counterpoise_operations_total',
          'counter',
          'GraphQL operations by outcome.',
          [...operations].map(([outcome, n]) => [`{outcome="${outcome}"}`, n]),
        ),
        ...family('counterpoise_answers_again_total', 'counter', 'Operations answered from memory.', [['', again]]),
        ...family('counterpoise_statements_total', 'counter', 'Statements sent to the graph.', [['', statements]]),
        ...family('counterpoise_operation_seconds', 'histogram', 'Time an operation took.', [
          ...BUCKETS_MS.map((most, i): Sample => [`_bucket{le="${most / 1000}"}`, buckets[i] ?? 0]),
          ['_bucket{le="+Inf"}', total],
          ['_sum', sum / 1000],
          ['_count', total],
        ]),
        ...family('process_resident_memory_bytes', 'gauge', 'Memory of the process.', [['', process.memoryUsage.rss()]]),
        ...family('process_uptime_seconds', 'gauge', 'Time since the start.', [['', process.uptime()]]),
        '',
      ].join('\n')
    },
  }
}

type Sample = [suffix: string, value: number]

const family = (name: string, type: string, help: string, samples: Sample[]) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  ...samples.map(([suffix, value]) => `${name}${suffix} ${value}`),
]
