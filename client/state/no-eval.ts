import * as z from 'zod/mini'

// Compiled validators need eval, which a strict content policy refuses and reports. Must run before any schema is made.
z.config({ jitless: true })
