import pg from 'pg'

/** One connection of its own, for work that is not of the daily kind: ended when the work is. */
export async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ application_name: 'holdbar', ...config })
  // What is wrong is told by the query that meets it; unheard, it would end the program.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}
