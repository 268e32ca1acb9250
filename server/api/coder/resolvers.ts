import { all } from '../lookup.ts'

export const coders = { Query: { coders: all('coder') } }
