/** The role that the program works as: it may add to the journal, and neither change nor delete there. */
export const APP_ROLE = 'holdbar_app'

/**
 * Where the database is, and as whom to come: `postgresql://user:password@host:5432/name`.
 * The owner makes and changes tables; the app's login is `holdbar_app` itself or a member of it.
 */
export interface DatabaseUrls {
  readonly owner: string
  readonly app: string
}

/** What `DATABASE_URL` alone says: one login for both, which puts on the app's role for its daily work. */
export function urlsOf(url: string, ownerUrl: string = url): DatabaseUrls {
  return { owner: ownerUrl, app: url }
}

export function socketUrl(folder: string, user: string, database: string): string {
  const search = new URLSearchParams({ host: folder, user })
  return `postgresql:///${encodeURIComponent(database)}?${search}`
}
