/** Roman numbers as lists print them; at 0 nothing, so that a number is its own place. */
export const ROMAN = ' i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')
