/**
 * How often a pattern stands in a text: a JavaScript regular expression, without regard to case, after white space is folded to single
 * spaces. What a finding of absence by terms counts, and what a reader can count again.
 */
export function countHits(pattern: string, text: string): number {
  return text.replace(/\s+/g, ' ').match(new RegExp(pattern, 'gi'))?.length ?? 0
}
