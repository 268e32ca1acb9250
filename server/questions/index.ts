export { type Answered, answer, type Catalogued, MOST_ROWS } from './answer.ts'
export { answerId, type Cited, parseAnswerId } from './answer-id.ts'
export { type Arguments, resolveArguments } from './arguments.ts'
export { fill, opensAt, sentenceOf } from './words.ts'
