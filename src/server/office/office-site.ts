import type { Site } from '../site.ts'
import type { KeptCheck } from './kept-check.ts'
import type { OfficeDeps } from './office-deps.ts'

/** What the routes of the signed-in pages need. */
export type OfficeSite = Site & OfficeDeps & { readonly checkCase: KeptCheck }
