import * as z from 'zod/mini'

// A strict content policy forbids building functions from text, which zod would otherwise try. Import this first.
z.config({ jitless: true })
